package org.chanjiao.promise;

import java.time.LocalDate;
import org.chanjiao.policy.PolicyId;
import org.jspecify.annotations.Nullable;

/** A policy in force and how many of its targets show each light. */
public record PromisedPolicy(
        PolicyId id,
        String title,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        String place,
        int green,
        int yellow,
        int red,
        int grey) {

    public int targets() {
        return green + yellow + red + grey;
    }
}
