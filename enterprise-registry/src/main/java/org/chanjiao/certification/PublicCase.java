package org.chanjiao.certification;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may read of a case: under publicity, in the pool, or certified.
 *
 * @param name who or what is judged
 * @param unit the applying unit
 * @param until last day of the publicity or of the certificate, null where it does not end
 * @param certificate number, blank before
 */
public record PublicCase(
        UUID id,
        String scheme,
        String name,
        String unit,
        CaseState state,
        @Nullable LocalDate until,
        String certificate,
        @Nullable LocalDate certifiedOn) {}
