package org.chanjiao.formats.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.chanjiao.formats.text.UnreadableDocument.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTests {

    private static final String TEXT = "\r\n云岭市：到2027年，建成3—5个实训基地〔2024〕7号。\r\n　　（一）健全机制";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
    void decodesWithoutByteOrderMark(String charset) {
        assertThat(TextDecoder.decode(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030"})
    void dropsTheByteOrderMark(String charset) {
        assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"联通", "我是联通员工", "一"})
    void readsShortGbkTextThatAlsoIsValidUtf8(String text) {
        assertThat(TextDecoder.decode(text.getBytes(TextDecoder.GB18030))).isEqualTo(text);
    }

    @Test
    void readsRareCharactersOfPlaceNames() {
        String text = "㵲阳镇、䢺家村与𠅤坪乡人民政府关于职业教育的通知";

        assertThat(TextDecoder.decode(text.getBytes(TextDecoder.GB18030))).isEqualTo(text);
    }

    @Test
    void showsAFewDamagedBytesAsReplacementCharacters() {
        byte[] cut = TEXT.repeat(50).getBytes(StandardCharsets.UTF_8);

        assertThat(TextDecoder.decode(Arrays.copyOf(cut, cut.length - 1))).endsWith("健全机\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Big5", "Shift_JIS"})
    void refusesTextInAnotherEastAsianCharset(String charset) {
        String text = "關於推動產業發展與學校教育合作實施辦法".repeat(3);

        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> TextDecoder.decode(text.getBytes(Charset.forName(charset))))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_CHARSET));
    }

    @Test
    void refusesBinaryData() {
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);

        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> TextDecoder.decode(noise))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.BINARY));
    }

    @Test
    void refusesTextWithNulInTheMiddle() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(TEXT.repeat(200).getBytes(StandardCharsets.UTF_8));
        bytes.write(0);

        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> TextDecoder.decode(bytes.toByteArray()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.BINARY));
    }
}
