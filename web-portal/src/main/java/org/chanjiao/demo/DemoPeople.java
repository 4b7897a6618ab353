package org.chanjiao.demo;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Accounts;
import org.chanjiao.account.IssuedPassword;
import org.chanjiao.account.NewAccount;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.organisation.OrganisationId;
import org.springframework.stereotype.Component;

/** One person of each role, who may begin at once: their first password is chosen already, new for each database. */
@Component
@RequiredArgsConstructor
class DemoPeople {

    private static final String EASILY_TOLD = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final EntityManager entities;

    /** Opens all accounts, those of the administrators first where there are none yet. */
    List<DemoAccount> open(Map<String, OrganisationId> organisations) {
        String password = "Yunxi-" + letters() + "-" + letters();
        List<DemoAccount> opened = new ArrayList<>();
        for (IssuedPassword issued : accounts.createFirstAdministrators()) {
            opened.add(settle(issued, password));
        }
        for (Map<String, String> row : DemoTable.rows("accounts.csv")) {
            OrganisationId unit = Objects.requireNonNull(organisations.get(row.get("organisation")));
            Role role = Role.valueOf(cell(row, "role"));
            opened.add(settle(
                    accounts.open(new NewAccount(cell(row, "login"), cell(row, "name"), unit, Set.of(role))),
                    password));
        }
        return opened;
    }

    private DemoAccount settle(IssuedPassword issued, String password) {
        accounts.changePassword(issued.account(), issued.password(), password);
        entities.flush();
        Person person = accounts.person(issued.account());
        return new DemoAccount(
                issued.account(),
                person.login(),
                password,
                person.name(),
                person.roles().iterator().next(),
                person.organisationName());
    }

    private static String letters() {
        return IntStream.range(0, 4)
                .mapToObj(i -> String.valueOf(EASILY_TOLD.charAt(RANDOM.nextInt(EASILY_TOLD.length()))))
                .collect(Collectors.joining());
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }
}
