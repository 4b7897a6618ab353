package org.chanjiao.certification;

import java.time.LocalDate;
import java.util.UUID;
import org.chanjiao.kernel.RegionCode;

/**
 * A round of a scheme that takes applications in a window.
 *
 * @param opensOn first day, included
 * @param closesOn last day, included
 * @param quota how many at most are chosen; 0 for no limit
 * @param words what the notice says
 */
public record Call(
        UUID id,
        String scheme,
        int schemeVersion,
        RegionCode region,
        String title,
        LocalDate opensOn,
        LocalDate closesOn,
        int quota,
        String words) {

    public boolean isOpen(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
