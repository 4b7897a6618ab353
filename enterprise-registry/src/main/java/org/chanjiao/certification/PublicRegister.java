package org.chanjiao.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What the public reads: publicities that run, the pool, the directory, and single certificates by their number. */
@Service
@RequiredArgsConstructor
public class PublicRegister {

    private static final String SELECT =
            """
            select c.id, s.name as scheme, c.applicant_name, c.subject, c.state, c.due_on, c.certificate_number, c.certified_on,
                   c.valid_until
            from certification_case c join scheme s on s.code = c.scheme and s.version = c.scheme_version
            """;

    private final JdbcClient database;

    /** Publicities that run and those halted by an objection, the first to end first. */
    public List<PublicCase> publicities(int most) {
        return list(
                "where c.state in ('POOL_PUBLICITY', 'CERT_PUBLICITY', 'OBJECTION') order by c.due_on, c.id limit ?",
                most);
    }

    /** The pool and the directory, the latest first. */
    public List<PublicCase> listed(int most) {
        return list(
                "where c.state in ('CULTIVATING', 'ASSESSMENT', 'CERTIFIED', 'RECHECK') order by c.state_since desc, c.id limit ?",
                most);
    }

    /** A certificate by its number, one that was revoked or has ended too. */
    public Optional<PublicCase> certificate(String number) {
        return database.sql(SELECT + "where c.certificate_number = ?")
                .param(number)
                .query((row, index) -> read(row))
                .optional();
    }

    /** A case that is under publicity. */
    public Optional<PublicCase> publicity(CaseId id) {
        return publicities(Integer.MAX_VALUE).stream()
                .filter(each -> each.id().equals(id.value()))
                .findFirst();
    }

    private List<PublicCase> list(String where, int most) {
        return database.sql(SELECT + where)
                .param(most)
                .query((row, index) -> read(row))
                .list();
    }

    private static PublicCase read(ResultSet row) throws SQLException {
        String subject = row.getString("subject");
        CaseState state = CaseState.valueOf(row.getString("state"));
        String until = state.isPublicity() ? "due_on" : "valid_until";
        return new PublicCase(
                row.getObject("id", UUID.class),
                row.getString("scheme"),
                subject.isEmpty() ? row.getString("applicant_name") : subject,
                row.getString("applicant_name"),
                state,
                row.getObject(until, LocalDate.class),
                row.getString("certificate_number"),
                row.getObject("certified_on", LocalDate.class));
    }
}
