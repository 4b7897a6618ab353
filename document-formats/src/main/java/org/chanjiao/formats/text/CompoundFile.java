package org.chanjiao.formats.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks into the container of the Office formats of 1997, which also wraps today's encrypted documents. */
final class CompoundFile {

    private CompoundFile() {}

    static Content contentOf(byte[] bytes) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (container.getRoot().hasEntry("EncryptedPackage")) {
                return Content.ENCRYPTED_OFFICE;
            }
            return container.getRoot().hasEntry("WordDocument") ? Content.WORD_97 : Content.OFFICE_97;
        } catch (IOException | RuntimeException broken) {
            return Content.OFFICE_97;
        }
    }
}
