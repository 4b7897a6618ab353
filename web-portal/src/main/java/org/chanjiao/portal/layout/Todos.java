package org.chanjiao.portal.layout;

import java.util.List;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything that waits for a person, in the order of the home page. */
@Component
@RequiredArgsConstructor
public class Todos {

    private final ObjectProvider<TodoSource> sources;

    public List<Todo> of(Person person) {
        return counts(sources.orderedStream(), person).toList();
    }

    /** What the header shows: the rows this person has to act on. */
    long work(Person person) {
        return counts(sources.orderedStream().filter(TodoSource::isWork), person)
                .mapToLong(Todo::count)
                .sum();
    }

    private static Stream<Todo> counts(Stream<TodoSource> sources, Person person) {
        return sources.flatMap(source -> source.of(person).stream());
    }
}
