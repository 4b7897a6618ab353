package org.chanjiao.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * What one owner of the scheme decided in a review.
 *
 * @param round counts the reviews of a case from 1
 * @param owner the department's label in the scheme
 */
@Embeddable
public record OwnerOpinion(
        @Column(name = "round") int round,
        @Column(name = "owner") String owner,
        @Column(name = "approves") boolean approves,
        @Column(name = "opinion") String opinion,
        @Column(name = "by_id") UUID by,
        @Column(name = "by_name") String byName,
        @Column(name = "at") Instant at) {}
