package org.chanjiao.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts for lists, pages and sessions. */
@Component
@RequiredArgsConstructor
class AccountDirectory {

    private static final String SELECT =
            """
            select * from (
              select a.*, o.name as organisation_name, o.region_code, r.full_path,
                     array(select role from account_role x where x.account_id = a.id) as roles,
                     (select f.locked_until from sign_in_failure f
                      where f.subject = 'login:' || a.login and f.locked_until > :now) as locked_until,
                     exists (select 1 from account_second_factor s
                             where s.account_id = a.id and s.enrolled_at is not null) as second_factor,
                     a.status = 'ACTIVE' and coalesce(a.last_sign_in_at, a.created_at) < :dormant as dormant
              from account a join organisation o on o.id = a.organisation_id join region r on r.code = o.region_code) v
            """;

    private final JdbcClient jdbc;
    private final SignInRules rules;
    private final Clock clock;

    Optional<AccountView> find(AccountId id) {
        return query(SELECT + "where id = :id")
                .param("id", id.value())
                .query(AccountDirectory::row)
                .optional();
    }

    List<AccountView> list(AccountFilter filter) {
        return query(
                        SELECT
                                + """
                where region_code like :prefix
                  and (login like :text or name like :text or organisation_name like :text)
                  and (cast(:role as text) is null or :role = any (roles))
                  and (cast(:state as text) is null
                       or :state = 'ACTIVE' and status = 'ACTIVE' or :state = 'DISABLED' and status = 'DISABLED'
                       or :state = 'LOCKED' and locked_until is not null or :state = 'DORMANT' and dormant
                       or :state = 'NEW' and password_temporary)
                  and login > :after
                order by login limit :limit""")
                .param("prefix", filter.within().prefix() + "%")
                .param("text", "%" + filter.text().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("role", filter.role() == null ? null : filter.role().name())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("after", filter.after())
                .param("limit", filter.limit())
                .query(AccountDirectory::row)
                .list();
    }

    Person person(AccountId id) {
        var view = find(id).orElseThrow(() -> new UnknownAccount(id));
        return new Person(
                view.id(),
                view.login(),
                view.name(),
                view.organisation(),
                view.organisationName(),
                view.region(),
                view.roles());
    }

    /** By a statement of its own: two sign-ins at once must not meet, nor an administrator's form become stale. */
    void signedIn(AccountId id, Instant now) {
        jdbc.sql("update account set last_sign_in_at = ? where id = ?")
                .params(Timestamp.from(now), id.value())
                .update();
    }

    /** How many active accounts other than this one hold the role. */
    int othersWith(Role role, AccountId except) {
        return jdbc.sql(
                        """
                select count(*) from account a join account_role r on r.account_id = a.id
                where a.status = 'ACTIVE' and r.role = ? and a.id <> ?""")
                .params(role.name(), except.value())
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec query(String sql) {
        var now = clock.instant();
        return jdbc.sql(sql)
                .param("now", Timestamp.from(now))
                .param("dormant", Timestamp.from(now.minus(rules.dormantAfter())));
    }

    private static AccountView row(ResultSet row, int number) throws SQLException {
        return new AccountView(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("login"),
                row.getString("name"),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("organisation_name"),
                RegionCode.of(row.getString("region_code")),
                row.getString("full_path"),
                roles((String[]) row.getArray("roles").getArray()),
                row.getString("status").equals("ACTIVE"),
                row.getBoolean("password_temporary"),
                instant(row.getTimestamp("locked_until")),
                instant(row.getTimestamp("last_sign_in_at")),
                row.getBoolean("dormant"),
                row.getBoolean("second_factor"),
                row.getLong("version"));
    }

    private static Set<Role> roles(String[] names) {
        return Arrays.stream(names).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
