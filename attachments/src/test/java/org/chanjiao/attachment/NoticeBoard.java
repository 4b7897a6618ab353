package org.chanjiao.attachment;

import java.util.Optional;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.springframework.stereotype.Component;

/** Things to attach to: each belongs to whoever asks, supervisors only read, experts see none. */
@Component
class NoticeBoard implements AttachmentAccess {

    static Subject notice(String id) {
        return new Subject("notice", id);
    }

    @Override
    public String subjectType() {
        return "notice";
    }

    @Override
    public Optional<Place> place(String subjectId, Person person) {
        return person.is(Role.EXPERT)
                ? Optional.empty()
                : Optional.of(new Place(person.regionCode(), person.organisationId(), !person.is(Role.SUPERVISOR)));
    }
}
