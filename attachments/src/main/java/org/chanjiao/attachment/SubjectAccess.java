package org.chanjiao.attachment;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chanjiao.account.Person;
import org.springframework.stereotype.Component;

/** Asks the module that owns a thing; what no module answers for is there for nobody. */
@Component
class SubjectAccess {

    private final Map<String, AttachmentAccess> modules;

    SubjectAccess(List<AttachmentAccess> modules) {
        this.modules = modules.stream()
                .collect(Collectors.toUnmodifiableMap(AttachmentAccess::subjectType, Function.identity()));
    }

    Place visible(Subject subject, Person person) {
        AttachmentAccess module = modules.get(subject.type());
        if (module == null) {
            throw new UnknownAttachment(subject);
        }
        return module.place(subject.id(), person).orElseThrow(() -> new UnknownAttachment(subject));
    }

    Place writable(Subject subject, Person person) {
        Place place = visible(subject, person);
        if (!place.mayAttach()) {
            throw new UnknownAttachment(subject);
        }
        return place;
    }
}
