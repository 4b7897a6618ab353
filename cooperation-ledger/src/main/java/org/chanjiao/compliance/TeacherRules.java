package org.chanjiao.compliance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chanjiao.kernel.DateRange;

/** Practice in enterprises, hiring and recognition of teachers. */
final class TeacherRules {

    private static final String PRACTICE = "职业学校教师企业实践规定（教师〔2016〕3号）第四条";
    private static final int WINDOW_YEARS = 5;
    private static final int WINDOW_DAYS = 6 * PracticeDays.MONTH;
    private static final int FIRST_YEARS = 3;
    private static final int RECOGNISED_YEARS = 5;
    private static final Set<String> HIGHER = Set.of("高职专科", "本科", "硕士研究生", "博士研究生");

    static final List<NamedRule> ALL = List.of(
            new NamedRule(
                    "teacher-practice-window",
                    "教师企业实践（每五年六个月）",
                    "同一教师近五年的企业实践合并重叠后累计是否满 180 天（一个月按 30 天计）",
                    PRACTICE,
                    Severity.WARNING,
                    "teacher",
                    TeacherRules::window),
            new NamedRule(
                    "teacher-first-years",
                    "新入职教师前三年连续实践",
                    "入职三年内是否有一次连续 180 天以上的企业实践",
                    "地方文件（按目标配置）",
                    Severity.WARNING,
                    "teacher",
                    TeacherRules::firstYears),
            new NamedRule(
                    "teacher-hiring",
                    "从有企业经历者中招聘",
                    "2019 年起新聘专业教师是否有三年以上企业工作经历和高职以上学历，或写明例外理由",
                    "职业教育法第四十六条；国家职业教育改革实施方案（原则上）",
                    Severity.WARNING,
                    null,
                    TeacherRules::hiring),
            new NamedRule(
                    "double-qualified-term",
                    "双师型教师认定有效期",
                    "认定有效期是否超过五年",
                    "教师厅〔2022〕2号（复核期不超过 5 年）",
                    Severity.WARNING,
                    null,
                    TeacherRules::term),
            new NamedRule(
                    "part-time-quota",
                    "自主聘用兼职教师比例",
                    "自主聘用的兼职教师是否超过编制总数的 25%",
                    "地方文件（可按 25% 聘用，是上限）",
                    Severity.WARNING,
                    null,
                    (row, others, today) -> Shares.tooLarge(row, "quantity", "posts", 25, "兼职教师占编制总数 %s，超过可聘用的 25%%")));

    private TeacherRules() {}

    /** Within the first five years of service a teacher is inside the period and not yet measured. */
    private static Optional<String> window(Row row, List<Row> others, LocalDate today) {
        DateRange window = PracticeDays.window(today, WINDOW_YEARS);
        if (row.day("hiredOn").filter(hired -> hired.isAfter(window.first())).isPresent()) {
            return Optional.empty();
        }
        long days = PracticeDays.within(stays(row, others), window);
        return days >= WINDOW_DAYS
                ? Optional.empty()
                : Optional.of("该教师近五年累计企业实践 " + days + " 天，距 180 天还差 " + (WINDOW_DAYS - days) + " 天");
    }

    private static Optional<String> firstYears(Row row, List<Row> others, LocalDate today) {
        return row.day("hiredOn").flatMap(hired -> {
            DateRange years = new DateRange(hired, hired.plusYears(FIRST_YEARS).minusDays(1));
            long longest = PracticeDays.longest(stays(row, others), years);
            return longest >= WINDOW_DAYS || !today.isAfter(years.last())
                    ? Optional.empty()
                    : Optional.of("入职三年内最长一次连续企业实践 " + longest + " 天，不足 180 天");
        });
    }

    private static List<DateRange> stays(Row row, List<Row> others) {
        return Stream.concat(Stream.of(row), others.stream())
                .flatMap(stay -> stay.stay().stream())
                .toList();
    }

    private static Optional<String> hiring(Row row, List<Row> others, LocalDate today) {
        boolean since = row.day("startsOn").filter(day -> day.getYear() >= 2019).isPresent();
        boolean experienced = row.figure("enterpriseYears")
                .filter(years -> years.compareTo(BigDecimal.valueOf(3)) >= 0)
                .isPresent();
        boolean educated = row.text("education").filter(HIGHER::contains).isPresent();
        return since && !(experienced && educated) && row.text("exception").isEmpty()
                ? Optional.of("没有三年以上企业工作经历和高职以上学历，也没有写明例外理由")
                : Optional.empty();
    }

    private static Optional<String> term(Row row, List<Row> others, LocalDate today) {
        return row.stay()
                .filter(stay -> stay.last().isAfter(stay.first().plusYears(RECOGNISED_YEARS)))
                .map(stay -> "有效期超过五年，应当复核");
    }
}
