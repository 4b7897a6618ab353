package org.chanjiao.reporting;

import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.attachment.AttachmentAccess;
import org.chanjiao.attachment.Place;
import org.chanjiao.attachment.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files at a line of a report: who sees the report reads them, who may fill it in now attaches them. */
@Component
@RequiredArgsConstructor
class LineAttachmentAccess implements AttachmentAccess {

    private static final String TYPE = "report-line";

    private final JdbcClient database;
    private final ReportRepository reports;
    private final ReportSight sight;

    static Subject subject(UUID line) {
        return new Subject(TYPE, line.toString());
    }

    @Override
    public String subjectType() {
        return TYPE;
    }

    @Override
    public Optional<Place> place(String subjectId, Person person) {
        if (!subjectId.matches("[0-9a-f-]{36}")) {
            return Optional.empty();
        }
        return report(UUID.fromString(subjectId))
                .filter(report -> sight.sees(person, report))
                .map(report -> new Place(
                        report.region(), report.unit(), report.status().isWritable() && sight.writes(person, report)));
    }

    private Optional<Report> report(UUID line) {
        return database.sql("select report_id from report_line where id = ?")
                .param(line)
                .query(UUID.class)
                .optional()
                .flatMap(id -> reports.findById(new ReportId(id)));
    }
}
