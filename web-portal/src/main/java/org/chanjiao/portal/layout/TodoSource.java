package org.chanjiao.portal.layout;

import java.util.Optional;
import org.chanjiao.account.Person;

/** Something that waits for people; each screen that makes people wait is one, found as a bean, in the order of the home page. */
public interface TodoSource {

    /** What waits for this person, counted with the query behind its {@code href}; empty where it is not their part. */
    Optional<Todo> of(Person person);

    /** Whether it is work to be done, which the header of every page counts, or something to keep an eye on. */
    default boolean isWork() {
        return false;
    }
}
