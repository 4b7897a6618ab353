package org.chanjiao.extraction.figure;

import java.math.BigDecimal;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Numbers whose signs were lost or misread, told by what stands around them. */
final class DamagedNumbers {

    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private final SourceText text;

    DamagedNumbers(SourceText text) {
        this.text = text;
    }

    /** 占比达到8000以上: a share printed with zeros for its percent sign. */
    boolean isShareOutOfHundred(int start, Numbers.Read number) {
        if (!isBareHundreds(start, number.end()) || number.value().compareTo(BigDecimal.valueOf(10_000)) > 0) {
            return false;
        }
        char next = text.at(number.end());
        boolean ends = Glyphs.endsClause(next) || Bounds.behind(text, number.end()) != null;
        return ends
                && (text.has("比例", start - 14, start)
                        || text.find('占', start - 14, start) >= 0
                        || text.find('率', start - 14, start) >= 0
                        || text.has("比重", start - 14, start));
    }

    boolean isBareHundreds(int start, int end) {
        return end - start >= 3 && end - start <= 5 && text.endsWith("00", end) && Glyphs.isDigit(text.at(start));
    }

    /** 建成3 5个: the number behind a blank that a lost dash left; it is what the text literally says. */
    Numbers.@Nullable Read behindBlank(int start, Numbers.Read first) {
        int next = text.skipBlanks(first.end(), first.end() + 2);
        char before = text.at(start - 1);
        if (next == first.end()
                || !Glyphs.isDigit(text.at(next))
                || !Glyphs.isHan(before)
                || "表图件第号例".indexOf(before) >= 0) {
            return null;
        }
        Numbers.Read second = Numbers.at(text, next);
        Units.@Nullable Match unit = second == null ? null : Units.at(text, second.end());
        if (second == null || unit == null || !Doubts.COUNTED.contains(unit.unit())) {
            return null;
        }
        boolean rising = second.value().compareTo(first.value()) > 0
                && second.value().compareTo(first.value().multiply(THREE)) <= 0;
        return rising ? second : null;
    }
}
