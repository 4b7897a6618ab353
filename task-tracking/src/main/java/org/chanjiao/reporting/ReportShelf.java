package org.chanjiao.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.policy.PolicyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The lists of reports, cut to what a person may see, by the day they are due. */
@Service
@RequiredArgsConstructor
public class ReportShelf {

    private static final String FROM =
            """
            from report r join policy p on p.id = r.policy_id join organisation o on o.id = r.organisation_id
            where %s
              and (cast(:policy as uuid) is null or r.policy_id = :policy)
              and (:text = '' or r.number || o.name || p.title like '%%' || :text || '%%')
            """
                    .formatted(ReportSight.CONDITION);

    private final JdbcClient database;
    private final ReportSight sight;
    private final ReportCalendar calendar;

    /**
     * One page, the earliest due first.
     *
     * @param after {@link ReportPage#next()} of the page before; null for the first
     */
    public ReportPage page(ReportFilter filter, Person person, @Nullable String after, int size) {
        String key = "to_char(r.due_on, 'YYYYMMDD') || r.id::text";
        List<Keyed> found = database.sql(
                        "select r.*, p.title as policy_title, o.name as unit, " + key + " as key " + FROM
                                + " and " + filter.list().condition()
                                + (after == null ? "" : " and " + key + " > :after")
                                + " order by key limit :limit")
                .params(parameters(filter, person))
                .param("after", after == null ? "" : after)
                .param("limit", size + 1)
                .query((row, number) -> new Keyed(head(row, calendar.today()), row.getString("key")))
                .list();
        List<Keyed> shown = found.subList(0, Math.min(size, found.size()));
        return new ReportPage(
                shown.stream().map(Keyed::head).toList(),
                found.size() > size ? shown.get(size - 1).key() : null);
    }

    /** How many rows {@link #page} would show on all its pages. */
    public long count(ReportFilter filter, Person person) {
        return database.sql("select count(*) " + FROM + " and " + filter.list().condition())
                .params(parameters(filter, person))
                .query(Long.class)
                .single();
    }

    /** The report to review after this one: the next in the order of the list, or the first again. */
    public Optional<ReportId> nextToReview(ReportId done, Person person) {
        return database.sql("select r.id " + FROM + " and " + ReportList.TO_REVIEW.condition()
                        + " and r.id <> :done order by r.submitted_at, r.id limit 1")
                .params(parameters(ReportFilter.of(ReportList.TO_REVIEW), person))
                .param("done", done.value())
                .query((row, number) -> new ReportId(row.getObject(1, UUID.class)))
                .optional();
    }

    private Map<String, @Nullable Object> parameters(ReportFilter filter, Person person) {
        Map<String, @Nullable Object> parameters = new HashMap<>(sight.parameters(person));
        parameters.put("policy", filter.policy());
        parameters.put(
                "text", filter.text() == null ? "" : filter.text().strip().replaceAll("[\\\\%_]", "\\\\$0"));
        parameters.put("today", calendar.today());
        parameters.put("near", ReportHead.nearUntil(calendar.today()));
        parameters.put("self", person.accountId().value());
        parameters.put("inside", sight.may(person, Permission.REVIEW_UNIT_REPORT));
        parameters.put("bureau", sight.may(person, Permission.REVIEW_REPORT));
        return parameters;
    }

    static ReportHead head(ResultSet row, LocalDate today) throws SQLException {
        return new ReportHead(
                new ReportId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new PolicyId(row.getObject("policy_id", UUID.class)),
                row.getString("policy_title"),
                row.getString("unit"),
                new ReportDays(
                        Frequency.valueOf(row.getString("frequency")),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("grace_on", LocalDate.class)),
                ReportStatus.valueOf(row.getString("status")),
                row.getBoolean("correcting"),
                row.getString("reviewer_name"),
                row.getString("submitted_by_name"),
                instant(row, "submitted_at"),
                instant(row, "first_submitted_at"),
                row.getInt("flags"),
                today);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private record Keyed(ReportHead head, String key) {}
}
