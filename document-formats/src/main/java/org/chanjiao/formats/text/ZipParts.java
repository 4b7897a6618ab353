package org.chanjiao.formats.text;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.chanjiao.formats.text.UnreadableDocument.Reason;

/** The parts of a zipped document, opened by name, with one allowance for all that is unpacked. */
final class ZipParts implements Closeable {

    private static final int MOST_ENTRIES = 10_000;

    private final ZipFile zip;
    private final ReadingLimits limits;
    private long unpacked;

    private ZipParts(ZipFile zip, ReadingLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static ZipParts open(byte[] bytes, ReadingLimits limits) throws IOException {
        return open(new SeekableInMemoryByteChannel(bytes), limits);
    }

    private static ZipParts open(SeekableByteChannel bytes, ReadingLimits limits) throws IOException {
        ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(bytes)
                .setIgnoreLocalFileHeader(true)
                .get();
        ZipParts parts = new ZipParts(zip, limits);
        if (parts.names().size() > MOST_ENTRIES) {
            zip.close();
            throw limits.expandsTooMuch();
        }
        return parts;
    }

    static Content contentOf(SeekableByteChannel bytes, ReadingLimits limits) {
        try (bytes;
                ZipParts parts = open(bytes, limits)) {
            List<String> names = parts.names();
            if (names.contains("OFD.xml")) {
                return Content.OFD;
            }
            if (!names.contains("[Content_Types].xml")) {
                return names.contains("META-INF/manifest.xml") && names.contains("mimetype")
                        ? Content.OPEN_DOCUMENT
                        : Content.ARCHIVE;
            }
            return officeContent(names);
        } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
            return Content.BROKEN_ZIP;
        }
    }

    private static Content officeContent(List<String> names) {
        if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
            return Content.SPREADSHEET;
        }
        if (names.stream().anyMatch(name -> name.startsWith("ppt/"))) {
            return Content.PRESENTATION;
        }
        return Content.DOCX;
    }

    List<String> names() {
        return Collections.list(zip.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .toList();
    }

    /** The unpacked bytes of a part; reading beyond the allowance throws {@link UnreadableDocument}. */
    Optional<InputStream> part(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableDocument(Reason.ENCRYPTED);
        }
        InputStream in = zip.getInputStream(entry);
        return Optional.of(new Metered(in == null ? new ByteArrayInputStream(new byte[0]) : in));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Metered extends FilterInputStream {

        Metered(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) {
            unpacked += bytes;
            if (unpacked > limits.expandedBytes()) {
                throw limits.expandsTooMuch();
            }
        }
    }
}
