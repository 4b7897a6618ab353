package org.chanjiao.account;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.cipher.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables behind second factors; the secrets lie there encrypted. A code is used up by one statement, so that nobody uses it twice at once. */
@Component
@RequiredArgsConstructor
class SecondFactorTable {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    /** A second factor as it is stored; not asked for before it is enrolled. */
    record Stored(String secret, @Nullable Instant enrolledAt, long usedLast, int recoveryCodesLeft) {}

    Optional<Stored> find(AccountId account) {
        return jdbc.sql(
                        """
                select f.*, (select count(*) from account_recovery_code c where c.account_id = f.account_id) as codes
                from account_second_factor f where f.account_id = ?""")
                .param(account.value())
                .query((row, number) -> {
                    var enrolled = row.getTimestamp("enrolled_at");
                    return new Stored(
                            cipher.decrypt(row.getString("secret")),
                            enrolled == null ? null : enrolled.toInstant(),
                            row.getLong("used_last"),
                            row.getInt("codes"));
                })
                .optional();
    }

    /** A new secret in the place of one that was begun and not enrolled. */
    void begin(AccountId account, String secret) {
        remove(account);
        jdbc.sql("insert into account_second_factor (account_id, secret, used_last) values (?, ?, 0)")
                .params(account.value(), cipher.encrypt(secret))
                .update();
    }

    void enrol(AccountId account, Instant now) {
        jdbc.sql("update account_second_factor set enrolled_at = ? where account_id = ?")
                .params(Timestamp.from(now), account.value())
                .update();
    }

    /** Whether the code of that half minute was still unused. A secret from before there was encryption is encrypted by it. */
    boolean use(AccountId account, String secret, long step) {
        return jdbc.sql(
                                "update account_second_factor set used_last = ?, secret = ? where account_id = ? and used_last < ?")
                        .params(step, cipher.encrypt(secret), account.value(), step)
                        .update()
                == 1;
    }

    /** Whether there was such a recovery code; it is gone now. */
    boolean useRecovery(AccountId account, String hash) {
        return jdbc.sql("delete from account_recovery_code where account_id = ? and code_hash = ?")
                        .params(account.value(), hash)
                        .update()
                == 1;
    }

    void replaceRecovery(AccountId account, List<String> hashes) {
        forgetRecovery(account);
        hashes.forEach(hash -> jdbc.sql("insert into account_recovery_code (account_id, code_hash) values (?, ?)")
                .params(account.value(), hash)
                .update());
    }

    void remove(AccountId account) {
        forgetRecovery(account);
        jdbc.sql("delete from account_second_factor where account_id = ?")
                .param(account.value())
                .update();
    }

    private void forgetRecovery(AccountId account) {
        jdbc.sql("delete from account_recovery_code where account_id = ?")
                .param(account.value())
                .update();
    }
}
