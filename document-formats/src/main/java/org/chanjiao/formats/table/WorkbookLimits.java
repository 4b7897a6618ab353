package org.chanjiao.formats.table;

/**
 * How much an imported workbook may hold before it is refused.
 *
 * @param fileBytes largest file, in bytes, inclusive
 * @param expandedBytes largest sum of its unpacked parts, in bytes, inclusive
 * @param rows most filled rows of a sheet, heading included
 */
public record WorkbookLimits(long fileBytes, long expandedBytes, int rows) {

    private static final long MEGABYTE = 1 << 20;

    /** 20 MB a file, 200 MB unpacked, 100,000 rows. */
    public static final WorkbookLimits DEFAULT = new WorkbookLimits(20 * MEGABYTE, 200 * MEGABYTE, 100_000);

    long megabytes() {
        return Math.max(1, fileBytes / MEGABYTE);
    }
}
