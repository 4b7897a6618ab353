package org.chanjiao.portal.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that takes in a workbook.
 *
 * @param titleKey message key of its title
 * @param path where it is; template and confirmation lie below it
 * @param lines the rows of the dry run, none before an upload
 * @param problem why the file could not be read at all, null when it could
 */
public record SheetImport(String titleKey, String path, List<SheetLine> lines, @Nullable String problem) {

    public SheetImport {
        lines = List.copyOf(lines);
    }

    public static SheetImport blank(String titleKey, String path) {
        return new SheetImport(titleKey, path, List.of(), null);
    }

    public SheetImport checked(List<SheetLine> found) {
        return new SheetImport(titleKey, path, found, null);
    }

    public SheetImport unreadable(@Nullable String why) {
        return new SheetImport(titleKey, path, List.of(), why);
    }

    /** Whether every row can be taken in. */
    public boolean ready() {
        return ready(lines);
    }

    public static boolean ready(List<SheetLine> lines) {
        return !lines.isEmpty() && lines.stream().noneMatch(SheetLine::wrong);
    }

    public long wrongLines() {
        return lines.stream().filter(SheetLine::wrong).count();
    }

    public String templatePath() {
        return path + "/template";
    }

    public String faultyPath() {
        return path + "/faulty.xlsx";
    }

    public String confirmPath() {
        return path + "/confirm";
    }
}
