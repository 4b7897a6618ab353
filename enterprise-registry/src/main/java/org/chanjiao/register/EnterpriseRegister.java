package org.chanjiao.register;

import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.access.Scope;
import org.chanjiao.account.Person;
import org.chanjiao.certification.CaseState;
import org.chanjiao.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** 企业信息储备库 of the reader's place and everything below it. */
@Service
@RequiredArgsConstructor
public class EnterpriseRegister {

    private static final int CHUNK = 500;

    private final RegisterSql sql;
    private final JdbcClient jdbc;
    private final Access access;

    /** @param after {@link RegisterPage#next()} of the page before; null for the first */
    public RegisterPage page(RegisterFilter filter, Person person, @Nullable String after, int size) {
        Scope scope = listed(person);
        List<RegisterRow> rows = sql.page(filter, scope, known(after), size + 1);
        List<RegisterRow> shown = rows.subList(0, Math.min(size, rows.size()));
        return new RegisterPage(shown, sql.count(filter, scope), rows.size() > size ? key(shown.get(size - 1)) : null);
    }

    /** Every enterprise of the filter, read piece by piece while one goes on. */
    public Iterator<RegisterRow> all(RegisterFilter filter, Person person) {
        Scope scope = listed(person);
        return Stream.iterate(
                        sql.page(filter, scope, null, CHUNK),
                        rows -> !rows.isEmpty(),
                        rows -> rows.size() < CHUNK
                                ? List.<RegisterRow>of()
                                : sql.page(filter, scope, key(rows.get(CHUNK - 1)), CHUNK))
                .flatMap(List::stream)
                .iterator();
    }

    /** The cases of an enterprise, what moved last first; drafts are its own. Whoever calls has made sure who asks. */
    public List<CaseLine> cases(OrganisationId enterprise, Person person) {
        return jdbc.sql(
                        """
                select c.id, c.number, s.name as scheme, c.state, c.state_since
                from certification_case c join scheme s on s.code = c.scheme and s.version = c.scheme_version
                where c.applicant_id = :enterprise and (c.state <> 'DRAFT' or :own)
                order by c.state_since desc, c.id""")
                .param("enterprise", enterprise.value())
                .param("own", person.organisationId().equals(enterprise))
                .query((row, number) -> new CaseLine(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("scheme"),
                        CaseState.valueOf(row.getString("state")),
                        row.getObject("state_since", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** How far the enterprise has come; whoever calls has made sure who asks. */
    public Listing listing(OrganisationId enterprise) {
        return sql.listing(enterprise.value());
    }

    private Scope listed(Person person) {
        access.require(person, Permission.LIST_ENTERPRISE);
        return access.scopeOf(person);
    }

    private static String key(RegisterRow row) {
        return row.id().toString();
    }

    /** A key that is none begins at the beginning. */
    private static @Nullable String known(@Nullable String after) {
        return Optional.ofNullable(after)
                .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .orElse(null);
    }
}
