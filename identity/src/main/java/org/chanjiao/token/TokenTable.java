package org.chanjiao.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table behind the tokens. A token changes by one statement at a time, so parallel calls do not meet. */
@Component
@RequiredArgsConstructor
class TokenTable {

    private static final Duration USE_KEPT_EVERY = Duration.ofMinutes(5);
    private static final Duration REFUSAL_TOLD_EVERY = Duration.ofHours(1);

    private final JdbcClient jdbc;

    /** A token as a call finds it; {@code usable} when its holder could sign in. */
    record Found(
            ApiTokenId id,
            AccountId holder,
            String name,
            boolean writes,
            Instant expiresAt,
            @Nullable Instant revokedAt,
            boolean usable) {

        boolean good(Instant now) {
            return usable && revokedAt == null && now.isBefore(expiresAt);
        }
    }

    void insert(
            ApiTokenId id, AccountId holder, NewToken wanted, TokenSecret secret, Instant issuedAt, Instant expiresAt) {
        jdbc.sql(
                        """
                insert into api_token (id, account_id, name, beginning, secret_hash, writes, issued_at, expires_at)
                values (:id, :account, :name, :beginning, :hash, :writes, :issued, :expires)""")
                .param("id", id.value())
                .param("account", holder.value())
                .param("name", wanted.name())
                .param("beginning", secret.beginning())
                .param("hash", secret.hash())
                .param("writes", wanted.writes())
                .param("issued", Timestamp.from(issuedAt))
                .param("expires", Timestamp.from(expiresAt))
                .update();
    }

    List<TokenView> of(AccountId holder) {
        return jdbc.sql("select * from api_token where account_id = ? order by issued_at desc, id")
                .param(holder.value())
                .query((row, number) -> new TokenView(
                        id(row),
                        row.getString("name"),
                        row.getString("beginning"),
                        row.getBoolean("writes"),
                        row.getTimestamp("issued_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant(),
                        instant(row, "last_used_at"),
                        instant(row, "revoked_at")))
                .list();
    }

    Optional<Found> find(String hash) {
        return jdbc.sql(
                        """
                select t.*, a.status = 'ACTIVE' and not a.password_temporary as usable
                from api_token t join account a on a.id = t.account_id where t.secret_hash = ?""")
                .param(hash)
                .query((row, number) -> new Found(
                        id(row),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("writes"),
                        row.getTimestamp("expires_at").toInstant(),
                        instant(row, "revoked_at"),
                        row.getBoolean("usable")))
                .optional();
    }

    boolean revoke(ApiTokenId id, Instant now) {
        return jdbc.sql("update api_token set revoked_at = ? where id = ? and revoked_at is null")
                        .params(Timestamp.from(now), id.value())
                        .update()
                == 1;
    }

    void used(ApiTokenId id, Instant now) {
        mark("last_used_at", id, now, USE_KEPT_EVERY);
    }

    /** Whether this refusal is the first within the hour. */
    boolean refused(ApiTokenId id, Instant now) {
        return mark("last_refused_at", id, now, REFUSAL_TOLD_EVERY);
    }

    private boolean mark(String column, ApiTokenId id, Instant now, Duration every) {
        return jdbc.sql("update api_token set %1$s = ? where id = ? and (%1$s is null or %1$s < ?)".formatted(column))
                        .params(Timestamp.from(now), id.value(), Timestamp.from(now.minus(every)))
                        .update()
                == 1;
    }

    private static ApiTokenId id(ResultSet row) throws SQLException {
        return new ApiTokenId(row.getObject("id", UUID.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
