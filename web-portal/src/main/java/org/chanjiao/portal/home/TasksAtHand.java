package org.chanjiao.portal.home;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.portal.layout.Todo;
import org.chanjiao.portal.layout.TodoSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The tasks a person answers for or oversees. */
@Component
@Order(2)
@RequiredArgsConstructor
class TasksAtHand implements TodoSource {

    private final OwnBoard board;

    @Override
    public Optional<Todo> of(Person person) {
        return board.open(person)
                ? Optional.of(Todo.plain(board.titleKey(person), board.tasks(person), "/tasks"))
                : Optional.empty();
    }
}
