package org.chanjiao.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The file a text was read from.
 *
 * @param name as uploaded, null for pasted text
 * @param kind short lower-case name of the format, such as docx
 */
@Embeddable
public record SourceFile(
        @Column(name = "file_name") @Nullable String name, @Column(name = "file_kind") @Nullable String kind) {

    public static final SourceFile PASTED = new SourceFile(null, null);
}
