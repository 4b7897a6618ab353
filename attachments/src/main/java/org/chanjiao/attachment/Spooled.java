package org.chanjiao.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.chanjiao.attachment.AttachmentRefused.Reason;

/**
 * An upload on its way, in a temporary file of this process: long enough to be measured and looked at before anything is
 * kept.
 */
record Spooled(Path file, long length, String digest) implements AutoCloseable {

    private static final int MEGABYTE = 1 << 20;
    private static final long LONGEST = 20L * MEGABYTE;
    private static final int BUFFER = 64 << 10;

    /** @throws AttachmentRefused when it is empty or longer than 20 MB */
    static Spooled of(InputStream upload) throws IOException {
        Path file = Files.createTempFile("upload", null);
        try {
            MessageDigest digest = sha256();
            long length = copy(upload, file, digest);
            if (length == 0) {
                throw new AttachmentRefused(Reason.EMPTY);
            }
            return new Spooled(file, length, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private static long copy(InputStream upload, Path file, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = upload.read(buffer); read >= 0; read = upload.read(buffer)) {
                length += read;
                if (length > LONGEST) {
                    throw new AttachmentRefused(Reason.TOO_LARGE, String.valueOf(LONGEST / MEGABYTE));
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return length;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
