package org.chanjiao.portal.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.access.Scope;
import org.chanjiao.account.Person;
import org.chanjiao.board.Board;
import org.chanjiao.board.BoardFilter;
import org.chanjiao.board.BoardOrder;
import org.chanjiao.board.BoardRow;
import org.chanjiao.library.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The part of the task board a person starts from: the own unit's tasks, for people with a whole region all of it. */
@Component
@RequiredArgsConstructor
class OwnBoard {

    private static final int ROWS = 8;
    private static final int NEAR_DAYS = 30;

    private final Board board;
    private final Access access;
    private final Clock clock;

    boolean open(Person person) {
        return access.may(person, Permission.READ_TASK);
    }

    /** Message key of what these tasks are called. */
    String titleKey(Person person) {
        return access.scopeOf(person).wholeRegion() ? "home.tasks.region" : "home.tasks.unit";
    }

    /** How many tasks there are. */
    int tasks(Person person) {
        return count(filter(person, null), person);
    }

    /** How many of them have a target that is due by {@link #nearDay()}. */
    int dueTasks(Person person) {
        return count(filter(person, nearDay()), person);
    }

    /** The tasks that fall due first. */
    List<BoardRow> first(Person person) {
        return open(person)
                ? board.page(filter(person, null), BoardOrder.DEADLINE, sight(person), null, ROWS)
                        .rows()
                : List.of();
    }

    /** The last day that counts as near: {@value #NEAR_DAYS} days from today. */
    LocalDate nearDay() {
        return LocalDate.now(clock).plusDays(NEAR_DAYS);
    }

    private int count(BoardFilter filter, Person person) {
        return board.page(filter, BoardOrder.DEADLINE, sight(person), null, 1)
                .totals()
                .tasks();
    }

    private Sight sight(Person person) {
        return Sight.of(access.scopeOf(person));
    }

    private BoardFilter filter(Person person, @Nullable LocalDate dueBy) {
        Scope scope = access.scopeOf(person);
        return new BoardFilter(null, null, scope.wholeRegion() ? null : scope.organisation(), null, null, dueBy, null);
    }
}
