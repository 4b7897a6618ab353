package org.chanjiao.portal.layout;

import java.util.Optional;
import org.chanjiao.account.Person;

/** Something that waits for people; each screen that makes people wait is one, found as a bean. */
public interface TodoSource {

    /** What waits for this person, counted with the query behind its {@code href}; empty where it is not their part. */
    Optional<Todo> of(Person person);
}
