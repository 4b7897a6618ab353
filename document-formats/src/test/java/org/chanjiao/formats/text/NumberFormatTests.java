package org.chanjiao.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTests {

    @ParameterizedTest
    @CsvSource({
        "chineseCounting,1,一",
        "chineseCounting,10,十",
        "chineseCounting,12,十二",
        "chineseCounting,20,二十",
        "chineseCountingThousand,35,三十五",
        "chineseCountingThousand,103,一百零三",
        "chineseCountingThousand,110,一百一十",
        "chineseCountingThousand,1010,一千零一十",
        "ideographDigital,10,一〇",
        "ideographTraditional,3,丙",
        "ideographTraditional,11,11",
        "chineseLegalSimplified,12,壹拾贰",
        "decimalFullWidth,12,１２",
        "decimalEnclosedCircle,1,①",
        "decimalEnclosedCircle,20,⑳",
        "decimalEnclosedCircle,21,㉑",
        "decimalEnclosedCircle,50,㊿",
        "decimalEnclosedCircle,51,51",
        "decimalEnclosedParen,2,⑵",
        "decimalEnclosedFullstop,3,⒊",
        "decimalZero,7,07",
        "upperLetter,27,AA",
        "lowerLetter,2,b",
        "upperRoman,14,XIV",
        "lowerRoman,4,iv",
        "unknownFormat,4,4",
        "chineseCounting,0,0",
    })
    void printsTheNumberAsWordDoes(String format, int number, String printed) {
        assertThat(NumberFormat.named(format).format(number)).isEqualTo(printed);
    }
}
