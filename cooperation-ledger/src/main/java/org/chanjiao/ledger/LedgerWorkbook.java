package org.chanjiao.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chanjiao.formats.table.Headings;
import org.chanjiao.formats.table.ImportedCell;
import org.chanjiao.formats.table.ImportedRow;
import org.chanjiao.formats.table.TableTemplate;
import org.chanjiao.formats.table.TemplateColumn;
import org.jspecify.annotations.Nullable;

/** A ledger's workbook: the template people fill in, and its rows as entries. */
final class LedgerWorkbook {

    private static final int NARROW = 16;
    private static final int WIDE = 28;

    private LedgerWorkbook() {}

    /** What a template made from that version of the type is known by. */
    static String key(LedgerType type) {
        return type.code() + "#" + type.version();
    }

    static TableTemplate template(LedgerType type) {
        List<TemplateColumn> columns = new ArrayList<>();
        columns.add(new TemplateColumn(type.owner().label(), WIDE, false, "不填就是本单位；教育局代填时写单位全称。", List.of()));
        PartnerRule partner = type.partner();
        type.form().stream().limit(1).forEach(field -> columns.add(column(field)));
        if (partner != null) {
            String note = partner.confirms() ? "写单位全称；登记后会请对方确认。" : "写单位全称。";
            columns.add(new TemplateColumn(partner.label(), WIDE, partner.required(), note, List.of()));
        }
        type.form().stream().skip(1).forEach(field -> columns.add(column(field)));
        return new TableTemplate(type.name(), columns, key(type));
    }

    /** A table must have the columns that must be filled in. */
    static Headings headings(LedgerType type) {
        List<String> required = new ArrayList<>();
        List<String> optional = new ArrayList<>(List.of(type.owner().label()));
        if (type.partner() != null) {
            (type.partner().required() ? required : optional).add(type.partner().label());
        }
        type.form().forEach(field -> (field.required() ? required : optional).add(field.heading()));
        return new Headings(required, optional);
    }

    /** The cells of a row as the type's fields. */
    static Typed typed(LedgerType type, ImportedRow row) {
        return new Typed() {
            @Override
            public ImportedCell cell(LedgerField field) {
                return row.cell(field.heading());
            }

            @Override
            public ImportedCell partner() {
                return row.cell(type.partner() == null ? "" : type.partner().label());
            }
        };
    }

    private static TemplateColumn column(LedgerField field) {
        List<String> options = field.kind() == FieldKind.FLAG ? List.of("是", "否") : field.options();
        int width = field.kind().isFigure() || field.kind() == FieldKind.DATE ? NARROW : WIDE;
        return new TemplateColumn(field.heading(), width, field.required(), note(field), options);
    }

    private static String note(LedgerField field) {
        String kind =
                switch (field.kind()) {
                    case INTEGER -> "整数，不带单位" + bounds(field);
                    case DECIMAL, MONEY -> "数字，不带单位" + bounds(field);
                    case DATE -> "日期，如 2026-06-30；只知道月份的写 2026-06";
                    case PERIOD -> "年份（2026）或学年（2026-2027）";
                    case ENUM -> "从下拉中选";
                    case FLAG -> "是或否";
                    case REGION -> "地区全称或六位代码";
                    case MAJOR -> "六位专业代码";
                    case INDUSTRY -> "GB/T 4754 行业代码";
                    case PERSON_CODE -> "本单位内的编号，不填身份证号";
                    case URL -> "以 http:// 或 https:// 开头";
                    default -> "文字";
                };
        String must = field.required() ? "必填。" : "没有就空着，不要填 0。";
        return must + kind + "。" + (field.help() == null ? "" : field.help());
    }

    private static String bounds(LedgerField field) {
        return Stream.of(bound("不小于 ", field.min()), bound("不大于 ", field.max()))
                .filter(text -> !text.isEmpty())
                .reduce("", (all, text) -> all + "，" + text);
    }

    private static String bound(String words, @Nullable BigDecimal figure) {
        return figure == null ? "" : words + figure.toPlainString();
    }
}
