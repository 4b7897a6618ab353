package org.chanjiao.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of an organisation. */
@Embeddable
public record OrganisationId(@Column(name = "id") UUID value) implements Serializable {

    /** @throws IllegalArgumentException when the text is no UUID */
    public static OrganisationId of(String value) {
        return new OrganisationId(UUID.fromString(value));
    }

    public static OrganisationId random() {
        return new OrganisationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
