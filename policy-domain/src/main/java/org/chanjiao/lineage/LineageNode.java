package org.chanjiao.lineage;

import java.time.LocalDate;
import java.util.List;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.PolicyLevel;
import org.jspecify.annotations.Nullable;

/**
 * A document of a lineage.
 *
 * @param distance how many citations lie between it and the policy asked for: negative upstream, 0 itself, positive downstream
 * @param restsOn what it cites, in its own order; those without a policy are missing in the library
 */
public record LineageNode(
        PolicyId id,
        String title,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        String region,
        PolicyLevel level,
        int distance,
        List<Cited> restsOn) {

    /** A citation of the document. */
    public record Cited(String title, @Nullable String documentNumber, @Nullable PolicyId policy) {}

    public boolean itself() {
        return distance == 0;
    }

    public boolean upstream() {
        return distance < 0;
    }
}
