package org.chanjiao.certification;

import java.time.Instant;
import java.util.UUID;
import org.chanjiao.account.Person;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a step, in what capacity, when.
 *
 * @param id null for the calendar
 */
record Actor(@Nullable UUID id, String name, String capacity, Instant at) {

    private static final String CALENDAR = "期限";

    static Actor of(Person person, String capacity, Instant at) {
        return new Actor(person.accountId().value(), person.name(), capacity, at);
    }

    static Actor calendar(Instant at) {
        return new Actor(null, CALENDAR, CALENDAR, at);
    }
}
