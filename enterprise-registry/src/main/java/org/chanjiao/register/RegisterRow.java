package org.chanjiao.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One enterprise in a list.
 *
 * @param industry class in GB/T 4754, blank while unknown
 * @param checked the bureau compared the facts with the licence
 * @param openCredit how many credit records count against it
 * @param recommended by the level below to the reader's place
 */
public record RegisterRow(
        UUID id,
        String name,
        @Nullable String creditCode,
        String regionPath,
        String industry,
        @Nullable LocalDate establishedOn,
        @Nullable Integer staff,
        boolean aboveScale,
        boolean checked,
        Listing listing,
        int openCredit,
        boolean recommended) {}
