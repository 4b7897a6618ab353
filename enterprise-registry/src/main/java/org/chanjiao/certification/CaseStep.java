package org.chanjiao.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a case: from where to where, by whom, in what capacity, with which words.
 *
 * @param by null where the calendar moved it
 * @param capacity the applicant, the counter, an owner of the scheme, the calendar
 */
@Embeddable
public record CaseStep(
        @Enumerated(EnumType.STRING) @Column(name = "from_state") CaseState from,
        @Enumerated(EnumType.STRING) @Column(name = "to_state") CaseState to,
        @Column(name = "at") Instant at,
        @Column(name = "by_id") @Nullable UUID by,
        @Column(name = "by_name") String byName,
        @Column(name = "capacity") String capacity,
        @Column(name = "opinion") String opinion) {}
