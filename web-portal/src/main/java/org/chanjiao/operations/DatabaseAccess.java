package org.chanjiao.operations;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.chanjiao.operations.StartRefused.Reason;

/**
 * Where the database is and as whom to use it.
 *
 * @param url JDBC address without credentials
 * @param application the role of every request; in the embedded database neither superuser nor owner of a table
 * @param owner the role that owns the tables and runs the migrations
 */
record DatabaseAccess(String url, Credentials application, Credentials owner) {

    record Credentials(String role, String password) {

        @Override
        public String toString() {
            return role;
        }
    }

    /**
     * Reads {@code DATABASE_URL} ({@code postgresql://…}, {@code postgres://…} or {@code jdbc:postgresql://…}),
     * {@code DATABASE_USER} and {@code DATABASE_PASSWORD}; {@code DATABASE_OWNER_USER} and
     * {@code DATABASE_OWNER_PASSWORD} name the role of the migrations where it is another one.
     */
    static Optional<DatabaseAccess> external(Map<String, String> environment) {
        var address = environment.getOrDefault("DATABASE_URL", "").strip();
        return address.isEmpty() ? Optional.empty() : Optional.of(parse(address, environment));
    }

    Connection connectAsApplication() throws SQLException {
        return DriverManager.getConnection(url, application.role(), application.password());
    }

    private static DatabaseAccess parse(String address, Map<String, String> environment) {
        var uri = uri(address.replaceFirst("^jdbc:", "").replaceFirst("^postgres:", "postgresql:"));
        var inAddress = Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
        var user = environment.getOrDefault("DATABASE_USER", decoded(inAddress[0]));
        var password = environment.getOrDefault("DATABASE_PASSWORD", inAddress.length > 1 ? decoded(inAddress[1]) : "");
        if (user.isBlank()) {
            throw new StartRefused(Reason.WRONG_OPTION, "设置了 DATABASE_URL，但没有数据库用户：请设置 DATABASE_USER。");
        }
        var application = new Credentials(user, password);
        var owner = environment.getOrDefault("DATABASE_OWNER_USER", "");
        var ownerPassword = environment.getOrDefault("DATABASE_OWNER_PASSWORD", "");
        return new DatabaseAccess(
                jdbc(uri), application, owner.isBlank() ? application : new Credentials(owner, ownerPassword));
    }

    private static String jdbc(URI uri) {
        var address = uri.getRawAuthority() == null ? "" : uri.getRawAuthority().replaceFirst("^.*@", "");
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return "jdbc:postgresql://" + address + uri.getRawPath() + query;
    }

    private static URI uri(String address) {
        try {
            var uri = new URI(address);
            if ("postgresql".equals(uri.getScheme())
                    && uri.getRawPath() != null
                    && uri.getRawPath().length() > 1) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Falls through: the message is the same, and the address may hold a password that must not be printed.
        }
        throw new StartRefused(
                Reason.WRONG_OPTION, "DATABASE_URL 看不懂。写法：postgresql://主机:端口/数据库 或 jdbc:postgresql://主机:端口/数据库。");
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
