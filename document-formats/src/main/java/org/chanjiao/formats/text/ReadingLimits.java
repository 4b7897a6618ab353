package org.chanjiao.formats.text;

/**
 * How much a document may hold before it is refused.
 *
 * @param fileBytes largest file, in bytes, inclusive
 * @param expandedBytes largest sum of what is unpacked from one file, in bytes, inclusive
 */
public record ReadingLimits(long fileBytes, long expandedBytes) {

    private static final int MEGABYTE = 1 << 20;

    /** 20 MB a file, 100 MB unpacked. */
    public static final ReadingLimits DEFAULT = new ReadingLimits(20L * MEGABYTE, 100L * MEGABYTE);

    public ReadingLimits {
        if (fileBytes < 1 || fileBytes > Integer.MAX_VALUE - 8 || expandedBytes < fileBytes) {
            throw new IllegalArgumentException("limits out of order: " + fileBytes + ", " + expandedBytes);
        }
    }

    UnreadableDocument tooLarge() {
        return new UnreadableDocument(UnreadableDocument.Reason.TOO_LARGE, megabytes(fileBytes));
    }

    UnreadableDocument expandsTooMuch() {
        return new UnreadableDocument(UnreadableDocument.Reason.EXPANDS_TOO_MUCH, megabytes(expandedBytes));
    }

    private static long megabytes(long bytes) {
        return Math.max(1, bytes / MEGABYTE);
    }
}
