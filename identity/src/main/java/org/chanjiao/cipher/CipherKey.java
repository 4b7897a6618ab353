package org.chanjiao.cipher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key that personal fields and secrets are encrypted with: 32 bytes from the setting {@code chanjiao.ledger.key} (base64) or from
 * the file {@code ledger.key} of the data folder, made there at first need and readable by its owner only. Without the key
 * what is encrypted is lost: it belongs into every backup.
 */
@Component
class CipherKey {

    private static final int LENGTH = 32;

    private final String setting;
    private final String folder;
    private volatile byte @Nullable [] known;

    CipherKey(@Value("${chanjiao.ledger.key:}") String setting, @Value("${chanjiao.data:}") String folder) {
        this.setting = setting;
        this.folder = folder;
    }

    byte[] bytes() {
        byte[] key = known;
        if (key == null) {
            key = read();
            known = key;
        }
        return key;
    }

    private synchronized byte[] read() {
        if (setting.isBlank() && folder.isBlank()) {
            throw new IllegalStateException("Set CHANJIAO_LEDGER_KEY (32 bytes, base64) or a data folder");
        }
        try {
            return decoded(setting.isBlank() ? fromFile(Path.of(folder, "ledger.key")) : setting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] decoded(String text) {
        byte[] key = Base64.getDecoder().decode(text.strip());
        if (key.length != LENGTH) {
            throw new IllegalStateException("The key must be 32 bytes long");
        }
        return key;
    }

    private static String fromFile(Path file) throws IOException {
        if (Files.notExists(file)) {
            byte[] key = new byte[LENGTH];
            new SecureRandom().nextBytes(key);
            Path fresh = Files.createTempFile(
                    file.getParent(),
                    "ledger",
                    ".key",
                    PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString("rw-------"))));
            Files.writeString(fresh, Base64.getEncoder().encodeToString(key));
            try (FileChannel written = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(fresh, file);
        }
        return Files.readString(file);
    }
}
