package org.chanjiao.scheme;

import java.time.Instant;

/** One version of a scheme in its history. */
public record SchemeVersion(int version, String writtenBy, Instant writtenAt, String reason) {}
