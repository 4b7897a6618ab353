package org.chanjiao.attachment;

/**
 * A file about to be attached; region and owner are those of the thing.
 *
 * @param fileName what its owner calls it; a path before it and what no file name should hold is taken off
 */
public record NewAttachment(Subject subject, String fileName) {

    private static final int LONGEST = 150;

    public NewAttachment {
        fileName = cleaned(fileName);
    }

    private static String cleaned(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}<>:\"|?*]", "")
                .strip();
        return last.length() <= LONGEST ? last : last.substring(last.length() - LONGEST);
    }
}
