package org.chanjiao.lineage;

import java.util.List;
import org.chanjiao.policy.PolicyId;
import org.jspecify.annotations.Nullable;

/** A document that policies cite and the library does not hold. */
public record MissingDocument(
        String title, @Nullable String issuer, @Nullable String documentNumber, List<Citing> citedBy) {

    /** A policy that cites it. */
    public record Citing(PolicyId id, String title) {}
}
