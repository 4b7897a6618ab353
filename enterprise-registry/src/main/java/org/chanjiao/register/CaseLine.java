package org.chanjiao.register;

import java.time.Instant;
import java.util.UUID;
import org.chanjiao.certification.CaseState;

/** One case of an enterprise as its page lists it. */
public record CaseLine(UUID id, String number, String scheme, CaseState state, Instant since) {}
