package org.chanjiao.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who last touched something, and when; shown to whoever comes second. */
@Embeddable
public record Hand(@Column(name = "touched_by") String name, @Column(name = "touched_at") Instant at) {}
