package org.chanjiao.portal.layout;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.springframework.stereotype.Component;

/** Everything that waits for a person, in the order of the home page. */
@Component
@RequiredArgsConstructor
public class Todos {

    private final List<TodoSource> sources;

    public List<Todo> of(Person person) {
        return sources.stream().flatMap(source -> source.of(person).stream()).toList();
    }

    /** What the header shows: the rows this person has to act on. */
    long mine(Person person) {
        return of(person).stream().filter(Todo::mine).mapToLong(Todo::count).sum();
    }
}
