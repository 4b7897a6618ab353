package org.chanjiao.draft;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.chanjiao.policy.Span;
import org.chanjiao.task.ResponsibilityRole;
import org.chanjiao.task.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * A task of a draft.
 *
 * <p>It is read from the text or added by a clerk, and accepted, edited or rejected. Merging gives its words, units and figures to
 * a neighbour and rejects it; splitting leaves it the first part and makes a new task of the rest.
 */
@Entity
@Getter(AccessLevel.PACKAGE)
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class DraftTask extends DraftItem {
    private int ordinal;

    @Embedded
    private TaskWording wording;

    @Embedded
    private Span span;

    private @Nullable UUID keeps;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @ElementCollection
    @CollectionTable(name = "draft_unit", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "ordinal")
    private List<DraftUnit> units = new ArrayList<>();

    DraftTask(DraftId draft, Decision decision, TaskWording wording, Span span, List<DraftUnit> units, Hand hand) {
        super(draft, decision, hand);
        this.ordinal = span.start();
        this.wording = wording;
        this.span = span;
        this.units.addAll(units);
    }

    List<DraftUnit> units() {
        return List.copyOf(units);
    }

    @Nullable
    TaskId kept() {
        return keeps == null ? null : new TaskId(keeps);
    }

    /** Makes this the continuation of a published task, which a clerk has settled before. */
    void keep(TaskId published) {
        this.keeps = published.value();
    }

    void edit(TaskWording other, List<DraftUnit> otherUnits, Hand hand) {
        this.wording = other;
        if (!units.equals(otherUnits)) {
            units.clear();
            units.addAll(otherUnits);
        }
        edited(hand);
    }

    /** Names a unit for a task that named nobody. */
    void assign(String unitName, Hand hand) {
        units.add(DraftUnit.added(unitName, units.isEmpty() ? ResponsibilityRole.LEAD : ResponsibilityRole.SUPPORT));
        edited(hand);
    }

    /** Takes in another task: its words, and its units after the own ones, each name once. */
    void absorb(DraftTask other, Hand hand) {
        this.span = span.hull(other.span);
        Map<String, DraftUnit> byName = new LinkedHashMap<>();
        units.forEach(unit -> byName.putIfAbsent(unit.name(), unit));
        boolean led = units.stream().anyMatch(unit -> unit.role() == ResponsibilityRole.LEAD);
        for (DraftUnit unit : other.units) {
            byName.putIfAbsent(unit.name(), led ? unit.as(ResponsibilityRole.SUPPORT) : unit);
        }
        edit(wording, List.copyOf(byName.values()), hand);
        other.mergedInto = id().value();
        other.reject(hand);
    }

    /** Cuts the task at an offset of the text; keeps the first part and gives back the rest as a new task. */
    DraftTask splitAt(int offset, String restTitle, Hand hand) {
        if (offset <= span.start() || offset >= span.end()) {
            throw new IllegalArgumentException("the cut must lie within the task");
        }
        TaskWording rest = new TaskWording(wording.path() + "+", restTitle, wording.kind());
        DraftTask second =
                new DraftTask(draft(), Decision.ADDED, rest, new Span(offset, span.end()), unitsFrom(offset), hand);
        this.span = new Span(span.start(), offset);
        edit(wording, unitsBefore(offset), hand);
        return second;
    }

    /** Units written before the cut stay; where all stand behind it they answer for both parts. */
    private List<DraftUnit> unitsBefore(int offset) {
        List<DraftUnit> before = units.stream()
                .filter(unit -> unit.start() == null || unit.start() < offset)
                .toList();
        return before.isEmpty() ? units() : before;
    }

    private List<DraftUnit> unitsFrom(int offset) {
        List<DraftUnit> from = units.stream()
                .filter(unit -> unit.start() == null || unit.start() >= offset)
                .toList();
        return from.isEmpty() ? units() : from;
    }

    @Override
    void reconsider(Hand hand) {
        this.mergedInto = null;
        super.reconsider(hand);
    }
}
