package org.chanjiao.portal.organisation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.formats.table.Column;
import org.chanjiao.formats.table.Headings;
import org.chanjiao.formats.table.ImportedRow;
import org.chanjiao.formats.table.TableExport;
import org.chanjiao.formats.table.TableImport;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.OrganisationRefused;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.portal.sheet.SheetLine;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Organisations from a workbook. The dry run does the real work, row by row, and takes it all back; the confirmed run
 * keeps it only when no row is wrong. A row may name an organisation of an earlier row as the one above it.
 */
@Component
@RequiredArgsConstructor
class OrganisationSheet {

    private static final String NAME = "单位名称";
    private static final String REGION = "地区";
    private static final String KIND = "单位类型";
    private static final String PARENT = "上级单位";
    private static final String CREDIT_CODE = "统一社会信用代码";
    private static final String ALIASES = "别名";
    static final Headings HEADINGS = new Headings(List.of(NAME, REGION, KIND), List.of(PARENT, CREDIT_CODE, ALIASES));

    private final OrganisationDesk desk;
    private final Organisations organisations;
    private final TransactionTemplate transaction;
    private final MessageSource messages;

    /** An empty workbook with the headings and one example row. */
    void template(OutputStream out) throws IOException {
        var example = new OrganisationForm("示例市教育局", "310107", OrganisationKind.BUREAU, "", "", null);
        new TableExport<OrganisationForm>(
                        "单位",
                        List.of(
                                Column.text(NAME, 36, OrganisationForm::name),
                                Column.text(REGION, 16, OrganisationForm::region),
                                Column.text(KIND, 18, form -> word(form.kind())),
                                Column.text(PARENT, 30, OrganisationForm::parent),
                                Column.text(CREDIT_CODE, 24, OrganisationForm::creditCode),
                                Column.text(ALIASES, 30, form -> "教育局、市教委")))
                .write(out, List.of(example).iterator());
    }

    /** What would become of each row; nothing is written. */
    List<SheetLine> check(Person actor, byte[] workbook) {
        return run(actor, workbook, false);
    }

    /** Writes all rows, or none when one is wrong. */
    List<SheetLine> confirm(Person actor, byte[] workbook) {
        return run(actor, workbook, true);
    }

    private List<SheetLine> run(Person actor, byte[] workbook, boolean keep) {
        var rows = new TableImport().read(workbook, HEADINGS).rows();
        return Objects.requireNonNull(transaction.execute(status -> {
            var lines = rows.stream().map(row -> take(actor, row)).toList();
            if (!keep || lines.stream().anyMatch(SheetLine::wrong)) {
                status.setRollbackOnly();
            }
            return lines;
        }));
    }

    private SheetLine take(Person actor, ImportedRow row) {
        String text = row.text(REGION) + " " + row.text(NAME);
        try {
            var id = desk.register(actor, form(row));
            Arrays.stream(row.text(ALIASES).split("[、，,;；]"))
                    .filter(alias -> !alias.isBlank())
                    .forEach(alias -> organisations.addAlias(id, alias));
            return new SheetLine(row.number(), text, List.of());
        } catch (FieldRefused refused) {
            return new SheetLine(row.number(), text, List.of(refused.key()));
        } catch (OrganisationRefused refused) {
            return new SheetLine(row.number(), text, List.of(OrganisationDesk.REFUSED + refused.reason()));
        }
    }

    private OrganisationForm form(ImportedRow row) {
        if (row.text(NAME).isBlank() || row.text(NAME).length() > 100) {
            throw new FieldRefused("name", "organisations.name.required");
        }
        return new OrganisationForm(
                row.text(NAME), row.text(REGION), kind(row.text(KIND)), row.text(PARENT), row.text(CREDIT_CODE), null);
    }

    private OrganisationKind kind(String typed) {
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> word(kind).equals(typed.strip()))
                .findFirst()
                .orElseThrow(() -> new FieldRefused("kind", "organisations.kind.unknown"));
    }

    private String word(OrganisationKind kind) {
        return messages.getMessage("organisations.kind." + kind, null, Locale.SIMPLIFIED_CHINESE);
    }
}
