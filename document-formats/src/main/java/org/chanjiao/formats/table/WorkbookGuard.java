package org.chanjiao.formats.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.chanjiao.formats.table.UnreadableTable.Reason;

/** Looks at a workbook's container before any parser does. */
final class WorkbookGuard {

    private static final int MOST_PARTS = 2000;

    private WorkbookGuard() {}

    /** Refuses what is no workbook or holds too much; otherwise the bytes that its parts unpack to. */
    static long check(byte[] workbook, WorkbookLimits limits) {
        if (workbook.length > limits.fileBytes()) {
            throw new UnreadableTable(Reason.TOO_LARGE, limits.megabytes());
        }
        if (startsWith(workbook, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableTable(Reason.LEGACY_OR_ENCRYPTED);
        }
        if (!startsWith(workbook, 'P', 'K')) {
            throw new UnreadableTable(Reason.NOT_XLSX);
        }
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            return checkParts(zip, limits);
        } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
            throw new UnreadableTable(broken, Reason.BROKEN);
        }
    }

    private static long checkParts(ZipFile zip, WorkbookLimits limits) throws IOException {
        if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("xl/workbook.xml") == null) {
            throw new UnreadableTable(Reason.NOT_XLSX);
        }
        long left = limits.expandedBytes();
        int parts = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            left -= unpackedLength(zip, entry, left);
            if (left < 0 || ++parts > MOST_PARTS) {
                throw new UnreadableTable(Reason.TOO_LARGE, limits.megabytes());
            }
        }
        return limits.expandedBytes() - left;
    }

    private static long unpackedLength(ZipFile zip, ZipArchiveEntry entry, long atMost) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0 && length <= atMost; read = in.read(buffer)) {
                length += read;
            }
        }
        return length;
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
