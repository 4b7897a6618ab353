package org.chanjiao.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The credit records of a place as a list. */
@Service
@RequiredArgsConstructor
public class CreditShelf {

    private final JdbcClient jdbc;
    private final Access access;

    /**
     * The latest first.
     *
     * @param state null for all
     * @param limit at most so many
     */
    public List<CreditLine> of(@Nullable CreditState state, Person person, int limit) {
        access.require(person, Permission.KEEP_CREDIT);
        return jdbc.sql(
                        """
                select c.id, c.organisation_id, o.name, c.matter, c.description, c.occurred_on, c.state, c.put_right_by
                from credit_record c join organisation o on o.id = c.organisation_id
                where o.region_code like :prefix and (:state::text is null or c.state = :state)
                order by c.occurred_on desc, c.id limit :limit""")
                .param("prefix", access.scopeOf(person).regionPrefix() + "%")
                .param("state", state == null ? null : state.name())
                .param("limit", limit)
                .query((row, number) -> new CreditLine(
                        row.getObject("id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        row.getString("name"),
                        CreditMatter.valueOf(row.getString("matter")),
                        row.getString("description"),
                        row.getObject("occurred_on", LocalDate.class),
                        CreditState.valueOf(row.getString("state")),
                        row.getObject("put_right_by", LocalDate.class)))
                .list();
    }
}
