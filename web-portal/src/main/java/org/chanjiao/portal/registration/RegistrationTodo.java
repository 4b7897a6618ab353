package org.chanjiao.portal.registration;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.portal.layout.Todo;
import org.chanjiao.portal.layout.TodoSource;
import org.chanjiao.registration.RegistrationDecisions;
import org.springframework.stereotype.Component;

/** Enterprises that registered themselves and wait for the bureau. */
@Component
@RequiredArgsConstructor
class RegistrationTodo implements TodoSource {

    private final RegistrationDecisions decisions;
    private final Access access;

    @Override
    public Optional<Todo> of(Person person) {
        return access.may(person, Permission.CONFIRM_REGISTRATION)
                ? Optional.of(Todo.plain("registrations.todo", decisions.countWaiting(person), "/registrations"))
                : Optional.empty();
    }

    @Override
    public boolean isWork() {
        return true;
    }
}
