package org.chanjiao.board;

import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.chanjiao.library.Sight;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.task.ResponsibilityRole;
import org.chanjiao.task.TaskId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The tasks of all published policies in one table, filtered, sorted and paged by key. */
@Service
@RequiredArgsConstructor
public class Board {

    private static final int CHUNK = 500;
    private static final int MOST_CHOICES = 500;

    private final BoardKeys keys;
    private final TaskUnits units;
    private final TaskTargets targets;
    private final JdbcClient database;
    private final Clock clock;

    /**
     * One page of the board.
     *
     * @param after {@link BoardPage#next()} of the page before; null for the first
     * @param size tasks a page, at least 1
     */
    public BoardPage page(BoardFilter filter, BoardOrder order, Sight sight, @Nullable String after, int size) {
        List<BoardKeys.Entry> found = keys.after(after, filter, order, sight, size + 1);
        List<BoardKeys.Entry> shown = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? shown.get(size - 1).key() : null;
        return new BoardPage(rows(shown), keys.totals(filter, sight), next);
    }

    /** What a filter lets through, in numbers. */
    public BoardTotals totals(BoardFilter filter, Sight sight) {
        return keys.totals(filter, sight);
    }

    /** Every row that the filter lets through, in order, read {@value #CHUNK} at a time while one goes on. */
    public Iterator<BoardRow> all(BoardFilter filter, BoardOrder order, Sight sight) {
        return Stream.iterate(
                        keys.after(null, filter, order, sight, CHUNK),
                        chunk -> !chunk.isEmpty(),
                        chunk -> chunk.size() < CHUNK
                                ? List.<BoardKeys.Entry>of()
                                : keys.after(chunk.get(chunk.size() - 1).key(), filter, order, sight, CHUNK))
                .flatMap(chunk -> rows(chunk).stream())
                .iterator();
    }

    /** The policies and units that occur on somebody's board, by name; at most {@value #MOST_CHOICES} of each. */
    public BoardChoices choices(Sight sight) {
        return new BoardChoices(
                choices(
                        "select p.id::text, p.title from policy p where exists (select 1 from task k where k.policy_id = p.id) and "
                                + Sight.CONDITION + " order by p.title limit " + MOST_CHOICES,
                        sight),
                choices(
                        """
                        select o.id::text, o.name from organisation o where exists (
                          select 1 from task_responsibility u join task k on k.id = u.task_id join policy p on p.id = k.policy_id
                          where u.organisation_id = o.id and k.status = 'OPEN' and %s) order by o.name limit %d
                        """
                                .formatted(Sight.CONDITION, MOST_CHOICES),
                        sight));
    }

    private List<BoardChoices.Choice> choices(String select, Sight sight) {
        return database.sql(select)
                .params(sight.parameters())
                .query((row, number) -> new BoardChoices.Choice(row.getString(1), row.getString(2)))
                .list();
    }

    private List<BoardRow> rows(List<BoardKeys.Entry> entries) {
        List<UUID> ids = entries.stream().map(BoardKeys.Entry::id).toList();
        Map<UUID, List<TaskUnit>> responsible = units.of(ids);
        Map<UUID, List<BoardTarget>> promised = targets.of(ids);
        return entries.stream()
                .map(entry -> row(
                        entry,
                        responsible.getOrDefault(entry.id(), List.of()),
                        promised.getOrDefault(entry.id(), List.of())))
                .toList();
    }

    private BoardRow row(BoardKeys.Entry entry, List<TaskUnit> responsible, List<BoardTarget> targets) {
        return new BoardRow(
                new TaskId(entry.id()),
                new PolicyId(entry.policy()),
                entry.policyTitle(),
                entry.documentNumber(),
                entry.region(),
                entry.ordinal(),
                entry.path(),
                entry.title(),
                entry.kind(),
                targets,
                TaskUnits.in(responsible, ResponsibilityRole.LEAD),
                TaskUnits.in(responsible, ResponsibilityRole.SUPPORT),
                entry.deadline(),
                entry.figure(),
                entry.updatedAt() == null
                        ? null
                        : entry.updatedAt().atZoneSameInstant(clock.getZone()).toLocalDate(),
                entry.worst());
    }
}
