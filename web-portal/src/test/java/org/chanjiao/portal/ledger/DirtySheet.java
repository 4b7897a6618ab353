package org.chanjiao.portal.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Thirty rows of order classes as offices type them: eighteen that can be read, twelve that cannot. */
final class DirtySheet {

    static final int GOOD = 18;
    static final int FAULTY = 12;

    private static final String[] NAMES = {
        "班级名称", "合作企业", "状态", "培养方式", "专业代码", "专业名称", "开班日期", "预计毕业", "学生人数（人）", "约定岗位数（个）", "企业投入（元）"
    };
    private static final String[] STARTS = {"2023.6", "2023年6月", "2023年6月1日", "2023-06-01", "2023/6/1", "d:2023-06-01"};
    private static final String[] ENDS = {"", "2026.6", "２０２６年７月"};
    private static final String[] STUDENTS = {"３０", "n:30", "30", " 30 "};
    private static final String[] AMOUNTS = {"１２０，０００", "120,000", "n:120000", "", "120000"};

    private DirtySheet() {}

    /** A flat OpenDocument sheet with a merged title, a heading over two merged rows, a blank row and a row of totals. */
    static String of(String partner) {
        List<String> rows = new ArrayList<>();
        rows.add(span("二〇二六年订单班台账", 12));
        rows.add("<table:table-cell table:number-rows-spanned=\"2\" office:value-type=\"string\"><text:p>序号</text:p>"
                + "</table:table-cell>" + span("班级情况", 4) + span("专业", 2) + span("时间", 2) + span("人数与投入", 3));
        rows.add("<table:covered-table-cell/>" + cells(NAMES));
        int number = 0;
        for (String[] row : rows(partner)) {
            rows.add(cells("n:" + ++number) + cells(row));
            if (number == GOOD / 2) {
                rows.add(cells(""));
            }
        }
        rows.add(cells("合计", "", "", "", "", "", "", "", "", "n:540", "", "n:1000000"));
        return rows.stream()
                .map(row -> "<table:table-row>" + row + "</table:table-row>")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document office:version=\"1.2\""
                                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                                + " office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">"
                                + "<office:body><office:spreadsheet><table:table table:name=\"订单班\">",
                        "</table:table></office:spreadsheet></office:body></office:document>"));
    }

    private static List<String[]> rows(String partner) {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < GOOD; i++) {
            rows.add(row("订单班" + i, partner, STARTS[i % 6], ENDS[i % 3], STUDENTS[i % 4], AMOUNTS[i % 5]));
        }
        rows.add(row("错甲", partner, "去年", "", "30", ""));
        rows.add(row("错乙", partner, "2023.6", "", "2—3", ""));
        rows.add(row("错丙", partner, "2023.6", "", "约30", ""));
        rows.add(row("错丁", "", "2023.6", "", "30", ""));
        rows.add(row("", partner, "2023.6", "", "30", ""));
        rows.add(row("错戊", partner, "2023.6", "2022.6", "30", ""));
        rows.add(row("错己", partner, "2023.6", "", "n:-5", ""));
        rows.add(row("错庚", partner, "2023.6", "", "3.5", ""));
        rows.add(row("错辛", partner, "2023.6", "", "30", "二十万"));
        rows.add(row("错壬", partner, "2023.13", "", "30", ""));
        rows.add(row("错癸", partner, "", "", "30", ""));
        rows.add(row("订单班 0", partner, "2023.6", "", "30", ""));
        return rows;
    }

    private static String[] row(
            String title, String partner, String start, String end, String students, String amount) {
        return new String[] {title, partner, "进行中", "订单培养", "460103", "数控技术应用", start, end, students, "", amount};
    }

    private static String span(String text, int columns) {
        return "<table:table-cell table:number-columns-spanned=\"" + columns
                + "\" office:value-type=\"string\"><text:p>"
                + text + "</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated=\""
                + (columns - 1) + "\"/>";
    }

    /** Texts; {@code n:} a number, {@code d:} a day. */
    private static String cells(String... values) {
        StringBuilder cells = new StringBuilder();
        for (String value : values) {
            String bare = value.replaceFirst("^[nd]:", "");
            String kind = value.isEmpty()
                    ? ""
                    : value.startsWith("n:")
                            ? " office:value-type=\"float\" office:value=\"" + bare + "\""
                            : value.startsWith("d:")
                                    ? " office:value-type=\"date\" office:date-value=\"" + bare + "\""
                                    : " office:value-type=\"string\"";
            cells.append("<table:table-cell").append(kind).append('>');
            cells.append(value.isEmpty() ? "" : "<text:p>" + bare + "</text:p>").append("</table:table-cell>");
        }
        return cells.toString();
    }
}
