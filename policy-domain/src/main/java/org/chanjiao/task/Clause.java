package org.chanjiao.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.chanjiao.policy.Span;

/**
 * The words of a policy that make a task, copied as published.
 *
 * @param ordinal place among the policy's tasks, from 1
 * @param path chapter, section and item as printed, joined by a slash
 */
@Embeddable
public record Clause(
        @Column(name = "ordinal") int ordinal,
        @Column(name = "path") String path,
        @Column(name = "title") String title,
        @Enumerated(EnumType.STRING) @Column(name = "kind") TaskKind kind,
        @Column(name = "body") String body,
        @Embedded Span span) {

    public Clause {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a task needs a title");
        }
    }
}
