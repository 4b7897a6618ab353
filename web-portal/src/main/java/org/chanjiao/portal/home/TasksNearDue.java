package org.chanjiao.portal.home;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.portal.layout.Link;
import org.chanjiao.portal.layout.Todo;
import org.chanjiao.portal.layout.TodoSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Those of them with a target that is due within a month or was due before. */
@Component
@Order(3)
@RequiredArgsConstructor
class TasksNearDue implements TodoSource {

    private final OwnBoard board;

    @Override
    public Optional<Todo> of(Person person) {
        return board.open(person)
                ? Optional.of(Todo.warning("home.due", board.dueTasks(person), href()))
                : Optional.empty();
    }

    private String href() {
        return Link.to("/tasks")
                .with("dueBy", board.nearDay().toString())
                .with("order", "DEADLINE")
                .href();
    }
}
