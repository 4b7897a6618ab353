package org.chanjiao.formats.text;

import java.nio.charset.StandardCharsets;

/**
 * Looks into the container of the Office formats of 1997, which also wraps today's encrypted documents. Its entries are told
 * by their names in UTF-16, wherever the directory lies, so that a damaged container is recognised too.
 */
final class CompoundFile {

    private CompoundFile() {}

    static Content contentOf(byte[] bytes) {
        if (holds(bytes, "EncryptedPackage")) {
            return Content.ENCRYPTED_OFFICE;
        }
        return holds(bytes, "WordDocument") ? Content.WORD_97 : Content.OFFICE_97;
    }

    private static boolean holds(byte[] bytes, String entry) {
        byte[] name = entry.getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at + name.length <= bytes.length; at++) {
            if (bytes[at] == name[0] && startsAt(bytes, at, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAt(byte[] bytes, int at, byte[] name) {
        for (int i = 0; i < name.length; i++) {
            if (bytes[at + i] != name[i]) {
                return false;
            }
        }
        return true;
    }
}
