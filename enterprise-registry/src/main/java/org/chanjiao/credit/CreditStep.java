package org.chanjiao.credit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One step of a credit record: what it became, by whom, on which document. */
@Embeddable
public record CreditStep(
        @Enumerated(EnumType.STRING) @Column(name = "state") CreditState state,
        @Column(name = "at") Instant at,
        @Column(name = "by_name") String byName,
        @Column(name = "note") String note) {}
