package org.chanjiao.portal.account;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.AccountRefused;
import org.chanjiao.account.Accounts;
import org.chanjiao.account.IssuedPassword;
import org.chanjiao.account.NewAccount;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.formats.table.Column;
import org.chanjiao.formats.table.Headings;
import org.chanjiao.formats.table.ImportedRow;
import org.chanjiao.formats.table.TableExport;
import org.chanjiao.formats.table.TableImport;
import org.chanjiao.portal.sheet.SheetLine;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Accounts from a workbook: checked row by row, opened all together or not at all. */
@Component
@RequiredArgsConstructor
class AccountSheet {

    private static final String LOGIN = "账号";
    private static final String NAME = "姓名";
    private static final String UNIT = "单位";
    private static final String ROLES = "角色";
    static final Headings HEADINGS = Headings.required(LOGIN, NAME, UNIT, ROLES);
    private static final List<String> EXAMPLE = List.of("zhang.min", "张敏", "示例市教育局", "政策专员、督办人员");

    private final AccountDesk desk;
    private final Accounts accounts;
    private final MessageSource messages;

    /** What the rows ask for: the lines as checked, and the accounts of those that are right. */
    record Checked(List<SheetLine> lines, List<NewAccount> wanted) {}

    /** A workbook with the headings and one example row. */
    void template(OutputStream out) throws IOException {
        new TableExport<List<String>>(
                        "账号",
                        List.of(
                                Column.text(LOGIN, 20, row -> row.get(0)),
                                Column.text(NAME, 16, row -> row.get(1)),
                                Column.text(UNIT, 36, row -> row.get(2)),
                                Column.text(ROLES, 36, row -> row.get(3))))
                .write(out, List.of(EXAMPLE).iterator());
    }

    /** Nothing is written. */
    Checked check(Person actor, byte[] workbook) {
        var lines = new ArrayList<SheetLine>();
        var wanted = new ArrayList<NewAccount>();
        var logins = new HashSet<String>();
        for (var row : new TableImport().read(workbook, HEADINGS).rows()) {
            String text = row.text(LOGIN) + " " + row.text(NAME) + " " + row.text(UNIT);
            try {
                var account = account(actor, row);
                boolean twice = !logins.add(account.login());
                var fault = twice ? Optional.of(AccountRefused.Reason.LOGIN_TAKEN) : accounts.refusal(account);
                lines.add(new SheetLine(
                        row.number(), text, fault.map(AccountDesk::key).stream().toList()));
                wanted.add(account);
            } catch (AccountRefused refused) {
                lines.add(new SheetLine(row.number(), text, List.of(AccountDesk.key(refused.reason()))));
            } catch (UnknownUnit unknown) {
                lines.add(new SheetLine(row.number(), text, List.of("accounts.organisation.unknown")));
            } catch (UnknownRole unknown) {
                lines.add(new SheetLine(row.number(), text, List.of("accounts.role.unknown")));
            }
        }
        return new Checked(lines, wanted);
    }

    /** Opens them all in one go. */
    List<IssuedPassword> open(List<NewAccount> wanted) {
        return accounts.openAll(wanted);
    }

    private NewAccount account(Person actor, ImportedRow row) {
        return new NewAccount(
                row.text(LOGIN),
                row.text(NAME),
                desk.unit(actor, row.text(UNIT)).id(),
                roles(row.text(ROLES)));
    }

    private Set<Role> roles(String typed) {
        return Arrays.stream(typed.split("[、，,;；]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(this::role)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Role role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> messages.getMessage("role." + role, null, Locale.SIMPLIFIED_CHINESE)
                        .equals(word))
                .findFirst()
                .orElseThrow(UnknownRole::new);
    }

    private static final class UnknownRole extends RuntimeException {}
}
