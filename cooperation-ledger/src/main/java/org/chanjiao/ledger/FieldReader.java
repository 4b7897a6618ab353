package org.chanjiao.ledger;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.chanjiao.formats.table.ImportedCell;
import org.chanjiao.formats.table.UnreadableCell;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.region.Region;
import org.chanjiao.region.Regions;
import org.springframework.stereotype.Component;

/** Reads what somebody typed or pasted into a field, tolerant of widths and habits, into the one form that is stored. */
@Component
@RequiredArgsConstructor
class FieldReader {

    private static final int LINE = 200;
    private static final int PAGE = 4000;
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:[-~—–/至](\\d{4}))?(?:学年|年度|年)?");
    private static final Pattern MAJOR = Pattern.compile("\\d{6}K?");
    private static final Pattern INDUSTRY = Pattern.compile("[A-T]|\\d{2,4}");
    private static final Pattern PERSON_CODE = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,39}");
    private static final Pattern PHONE = Pattern.compile("1\\d{10}|0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?|\\d{5,8}");
    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]{3,500}");

    private final Regions regions;

    /**
     * The value in its canonical form.
     *
     * @param cell not blank
     * @throws Unfit with a sentence for the person who typed it
     */
    String read(LedgerField field, ImportedCell cell) {
        try {
            return switch (field.kind()) {
                case TEXT, ORGANISATION, PERSON_NAME -> bounded(cell.text(), LINE);
                case LONG_TEXT -> bounded(cell.text(), PAGE);
                case INTEGER, DECIMAL, MONEY -> figure(field, cell);
                case DATE -> day(field, cell).toString();
                case PERIOD -> period(cell.text());
                case ENUM -> option(field, cell.text());
                case REGION -> region(cell.text());
                case FLAG -> flag(cell.text());
                case IDENTITY -> IdentityNumber.checked(folded(cell.text()));
                case MAJOR -> matching(MAJOR, cell.text(), "专业代码是六位数字，国家控制布点的加 K");
                case INDUSTRY -> matching(INDUSTRY, cell.text(), "行业代码是一个字母或二到四位数字（GB/T 4754）");
                case PERSON_CODE -> matching(PERSON_CODE, cell.text(), "人员编号只用字母、数字和连字符，不填身份证号");
                case PHONE -> matching(PHONE, cell.text(), "不像电话号码");
                case URL -> matchingAsTyped(cell.text());
            };
        } catch (UnreadableCell unreadable) {
            throw new Unfit(String.valueOf(unreadable.getMessage()));
        }
    }

    private static String figure(LedgerField field, ImportedCell cell) {
        BigDecimal number = cell.number().orElseThrow();
        boolean percent = "%".equals(field.unit()) && cell.text().matches(".*[%％]\\s*");
        BigDecimal figure = (percent ? number.movePointRight(2) : number).stripTrailingZeros();
        int decimals =
                switch (field.kind()) {
                    case INTEGER -> 0;
                    case MONEY -> 2;
                    default -> 6;
                };
        if (figure.scale() > decimals) {
            throw new Unfit(decimals == 0 ? "应当是整数" : "最多 " + decimals + " 位小数");
        }
        if (field.min() != null && figure.compareTo(field.min()) < 0) {
            throw new Unfit("不小于 " + field.min().toPlainString());
        }
        if (field.max() != null && figure.compareTo(field.max()) > 0) {
            throw new Unfit("不大于 " + field.max().toPlainString());
        }
        if (figure.precision() - figure.scale() > 15) {
            throw new Unfit("数字太大");
        }
        return figure.toPlainString();
    }

    /** A month alone begins on its first and ends on its last day. */
    private static LocalDate day(LedgerField field, ImportedCell cell) {
        boolean end = field.key().equals(CoreField.ENDS_ON.key());
        return (end ? cell.lastDay() : cell.firstDay()).orElseThrow();
    }

    private static String period(String text) {
        Matcher period = PERIOD.matcher(folded(text));
        if (!period.matches()) {
            throw new Unfit("请写年份（2026）或学年（2026-2027）");
        }
        if (period.group(2) == null) {
            return period.group(1);
        }
        if (Integer.parseInt(period.group(2)) != Integer.parseInt(period.group(1)) + 1) {
            throw new Unfit("学年应当是相连的两年，例如 2026-2027");
        }
        return period.group(1) + "-" + period.group(2);
    }

    private static String option(LedgerField field, String text) {
        String wanted = folded(text);
        return field.options().stream()
                .filter(option -> folded(option).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Unfit("只能是：" + String.join("、", field.options())));
    }

    private String region(String text) {
        String wanted = folded(text);
        if (wanted.matches("\\d{6}")) {
            return regions.find(RegionCode.of(wanted))
                    .map(region -> region.code().value())
                    .orElseThrow(() -> new Unfit("没有代码为 " + wanted + " 的地区"));
        }
        return regions.byName(text, null)
                .map(Region::code)
                .map(RegionCode::value)
                .orElseThrow(() -> new Unfit("没有或不止一个叫“" + text + "”的地区，请写全称或代码"));
    }

    private static String flag(String text) {
        return switch (folded(text)) {
            case "是", "有", "Y", "YES", "TRUE", "1", "√", "对" -> "是";
            case "否", "无", "没有", "N", "NO", "FALSE", "0", "×", "X" -> "否";
            default -> throw new Unfit("请填“是”或“否”");
        };
    }

    private static String matching(Pattern pattern, String text, String otherwise) {
        String value = folded(text);
        if (!pattern.matcher(value).matches()) {
            throw new Unfit(otherwise);
        }
        return value;
    }

    private static String matchingAsTyped(String text) {
        if (!URL.matcher(text.strip()).matches()) {
            throw new Unfit("网址应当以 http:// 或 https:// 开头");
        }
        return text.strip();
    }

    private static String bounded(String text, int most) {
        if (text.codePointCount(0, text.length()) > most) {
            throw new Unfit("最多 " + most + " 个字");
        }
        return text.strip();
    }

    /** Half width, upper case, no space. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toUpperCase(Locale.ROOT);
    }

    /** The value does not fit its field. */
    static final class Unfit extends RuntimeException {

        Unfit(String sentence) {
            super(sentence);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }
}
