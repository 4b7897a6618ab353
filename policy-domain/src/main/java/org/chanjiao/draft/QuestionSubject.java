package org.chanjiao.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a question is about: a task, a target, a unit's name, or none of them for a damage in plain words. */
@Embeddable
record QuestionSubject(
        @Column(name = "task_id") @Nullable UUID task,
        @Column(name = "target_id") @Nullable UUID target,
        @Column(name = "unit_name_id") @Nullable UUID unitName) {

    static final QuestionSubject WORDS = new QuestionSubject(null, null, null);

    static QuestionSubject task(DraftTask task) {
        return new QuestionSubject(task.id().value(), null, null);
    }

    static QuestionSubject target(DraftTarget target) {
        return new QuestionSubject(null, target.id().value(), null);
    }

    static QuestionSubject name(UnitName name) {
        return new QuestionSubject(null, null, name.id().value());
    }
}
