package org.chanjiao.portal.confirmation;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.confirmation.Confirmations;
import org.chanjiao.portal.layout.Todo;
import org.chanjiao.portal.layout.TodoSource;
import org.springframework.stereotype.Component;

/** Items that wait for the word of the person's organisation. */
@Component
@RequiredArgsConstructor
class ConfirmationTodo implements TodoSource {

    private final Confirmations confirmations;
    private final Access access;

    @Override
    public Optional<Todo> of(Person person) {
        return access.may(person, Permission.CONFIRM_LEDGER)
                ? Optional.of(Todo.plain("confirmations.todo", confirmations.countWaiting(person), "/confirmations"))
                : Optional.empty();
    }

    @Override
    public boolean isWork() {
        return true;
    }
}
