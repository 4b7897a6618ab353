package org.chanjiao.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of an account. */
@Embeddable
public record AccountId(@Column(name = "id") UUID value) implements Serializable {

    /** @throws IllegalArgumentException when the text is no UUID */
    public static AccountId of(String value) {
        return new AccountId(UUID.fromString(value));
    }

    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
