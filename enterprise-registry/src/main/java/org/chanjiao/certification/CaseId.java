package org.chanjiao.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a case. */
@Embeddable
public record CaseId(@Column(name = "id") UUID value) implements Serializable {

    /** @throws IllegalArgumentException when the text is no UUID */
    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    public static CaseId random() {
        return new CaseId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
