package org.chanjiao.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a registration. */
@Embeddable
public record RegistrationId(@Column(name = "id") UUID value) implements Serializable {

    /** @throws IllegalArgumentException when the text is no UUID */
    public static RegistrationId of(String text) {
        return new RegistrationId(UUID.fromString(text));
    }

    static RegistrationId random() {
        return new RegistrationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
