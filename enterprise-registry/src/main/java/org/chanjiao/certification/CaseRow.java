package org.chanjiao.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param scheme name of the scheme
 * @param subject what is judged, where that is not the applicant itself; blank otherwise
 * @param dueOn last day of the present state, null where it has none
 * @param key where a list goes on after it
 */
public record CaseRow(
        UUID id,
        String number,
        String scheme,
        String applicant,
        String subject,
        CaseState state,
        Instant stateSince,
        @Nullable LocalDate dueOn,
        String key) {}
