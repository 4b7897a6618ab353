package org.chanjiao.extraction.text;

import org.chanjiao.extraction.DamageKind;
import org.jspecify.annotations.Nullable;

/** A place that is probably not what the document said, with the probable words and the evidence in Chinese. */
public record Flaw(Span span, DamageKind kind, @Nullable String suggestion, String reason) {}
