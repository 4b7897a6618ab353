package org.chanjiao.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.cipher.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of objections; names and contacts are encrypted, rows are only added and answered once. */
@Component
@RequiredArgsConstructor
class ObjectionRows {

    private final JdbcClient database;
    private final FieldCipher cipher;
    private final Clock clock;

    void insert(CaseId id, String name, String contact, String words, @Nullable LocalDate due) {
        database.sql(
                        """
                insert into certification_objection (id, case_id, filed_at, name, contact, words, due_on)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(UUID.randomUUID())
                .param(id.value())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(cipher.encrypt(name))
                .param(cipher.encrypt(contact))
                .param(words)
                .param(due)
                .update();
    }

    /** @return whether it was open */
    boolean answer(UUID objection, CaseId id, boolean upheld, String answer, Person by) {
        return database.sql(
                                """
                update certification_objection set upheld = ?, answer = ?, handled_at = ?, handled_by = ?
                where id = ? and case_id = ? and upheld is null""")
                        .params(
                                upheld,
                                answer,
                                clock.instant().atOffset(ZoneOffset.UTC),
                                by.name(),
                                objection,
                                id.value())
                        .update()
                == 1;
    }

    /** All of a case, the earliest first. */
    List<Objection> of(CaseId id) {
        return database.sql(
                        """
                select id, filed_at, name, contact, words, due_on, upheld, answer from certification_objection
                where case_id = ? order by filed_at, id""")
                .param(id.value())
                .query((row, number) -> objection(row))
                .list();
    }

    private Objection objection(ResultSet row) throws SQLException {
        return new Objection(
                row.getObject("id", UUID.class),
                row.getTimestamp("filed_at").toInstant(),
                cipher.decrypt(row.getString("name")),
                cipher.decrypt(row.getString("contact")),
                row.getString("words"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("upheld", Boolean.class),
                row.getString("answer"));
    }
}
