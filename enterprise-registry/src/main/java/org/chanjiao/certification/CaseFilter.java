package org.chanjiao.certification;

import org.jspecify.annotations.Nullable;

/**
 * Which cases.
 *
 * @param scheme code, null for all
 * @param state null for all
 * @param text part of the applicant's name, of the subject or of the number; blank for all
 */
public record CaseFilter(@Nullable String scheme, @Nullable CaseState state, String text) {}
