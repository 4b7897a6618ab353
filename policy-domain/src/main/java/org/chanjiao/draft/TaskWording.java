package org.chanjiao.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.chanjiao.task.TaskKind;

/** Where a task stands in the document and what it is called. */
@Embeddable
public record TaskWording(
        @Column(name = "path") String path,
        @Column(name = "title") String title,
        @Enumerated(EnumType.STRING) @Column(name = "kind") TaskKind kind) {

    public TaskWording {
        path = path.strip();
        title = title.strip();
        if (title.isEmpty()) {
            throw new IllegalArgumentException("a task needs a title");
        }
    }
}
