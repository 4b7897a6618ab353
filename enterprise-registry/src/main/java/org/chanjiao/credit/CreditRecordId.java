package org.chanjiao.credit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a credit record. */
@Embeddable
public record CreditRecordId(@Column(name = "id") UUID value) implements Serializable {

    /** @throws IllegalArgumentException when the text is no UUID */
    public static CreditRecordId of(String text) {
        return new CreditRecordId(UUID.fromString(text));
    }

    public static CreditRecordId random() {
        return new CreditRecordId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
