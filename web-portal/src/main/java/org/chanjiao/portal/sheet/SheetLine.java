package org.chanjiao.portal.sheet;

import java.util.List;

/**
 * One row of a workbook as the dry run found it.
 *
 * @param number the row in the workbook, from 1
 * @param text what the row is about
 * @param faults message keys of what is wrong with it, none when it can be taken in
 */
public record SheetLine(int number, String text, List<String> faults) {

    public SheetLine {
        faults = List.copyOf(faults);
    }

    public boolean wrong() {
        return !faults.isEmpty();
    }
}
