package org.chanjiao.portal.home;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.draft.DraftEntry;
import org.chanjiao.draft.Drafts;
import org.chanjiao.portal.layout.Todo;
import org.chanjiao.portal.layout.TodoSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Imported documents that nobody has published yet. */
@Component
@Order(1)
@RequiredArgsConstructor
class DraftsWaiting implements TodoSource {

    private final Drafts drafts;
    private final Access access;

    @Override
    public Optional<Todo> of(Person person) {
        return access.may(person, Permission.IMPORT_POLICY)
                ? Optional.of(Todo.plain("home.drafts", open(person).size(), "/imports"))
                : Optional.empty();
    }

    @Override
    public boolean isWork() {
        return true;
    }

    /** The drafts themselves; none for people who do not import. */
    List<DraftEntry> open(Person person) {
        return access.may(person, Permission.IMPORT_POLICY) ? drafts.openOnes(person) : List.of();
    }
}
