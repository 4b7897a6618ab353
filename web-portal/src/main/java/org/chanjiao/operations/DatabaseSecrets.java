package org.chanjiao.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import org.chanjiao.operations.StartRefused.Reason;

/**
 * The passwords of the embedded database, generated for each data folder and readable by the owner of the folder only.
 *
 * @param superuser of {@code postgres}, used by the launcher alone
 * @param owner of {@link #OWNER}
 * @param application of {@link #APPLICATION}
 */
record DatabaseSecrets(String superuser, String owner, String application) {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "chanjiao_owner";
    static final String APPLICATION = "chanjiao_app";

    private static final int BYTES = 24;

    static DatabaseSecrets generate() {
        var random = new SecureRandom();
        return new DatabaseSecrets(password(random), password(random), password(random));
    }

    static DatabaseSecrets read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new DatabaseSecrets(
                required(properties, SUPERUSER, file),
                required(properties, OWNER, file),
                required(properties, APPLICATION, file));
    }

    void write(Path file) throws IOException {
        DurableFile.write(
                file, "%s=%s%n%s=%s%n%s=%s%n".formatted(SUPERUSER, superuser, OWNER, owner, APPLICATION, application));
    }

    DatabaseAccess access(String url) {
        return new DatabaseAccess(
                url,
                new DatabaseAccess.Credentials(APPLICATION, application),
                new DatabaseAccess.Credentials(OWNER, owner));
    }

    private static String password(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String required(Properties properties, String role, Path file) {
        var password = properties.getProperty(role, "");
        if (password.isEmpty()) {
            throw new StartRefused(Reason.FOLDER_UNUSABLE, "文件 " + file + " 缺少数据库角色 " + role + " 的口令。");
        }
        return password;
    }

    @Override
    public String toString() {
        return "DatabaseSecrets[…]";
    }
}
