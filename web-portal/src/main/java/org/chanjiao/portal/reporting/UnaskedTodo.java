package org.chanjiao.portal.reporting;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.portal.layout.Todo;
import org.chanjiao.portal.layout.TodoSource;
import org.chanjiao.reporting.CycleFigures;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 无人填报, for those who decide who reports. */
@Component
@Order(0)
@RequiredArgsConstructor
class UnaskedTodo implements TodoSource {

    private final CycleFigures figures;
    private final Access access;

    @Override
    public Optional<Todo> of(Person person) {
        if (!access.may(person, Permission.MANAGE_REPORTING)) {
            return Optional.empty();
        }
        long count = figures.countUnasked(person);
        return Optional.of(new Todo("reports.todo.UNASKED", count, "/unasked-figures", count == 0 ? "plain" : "warn"));
    }
}
