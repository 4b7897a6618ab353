package org.chanjiao.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Tells whether somebody holds the phone, or the paper with the recovery codes. */
@Component
@RequiredArgsConstructor
class SecondFactorProof {

    private final SecondFactorTable table;

    /** Whether the account's holder is asked for a code. */
    boolean asked(AccountId account) {
        return table.find(account).filter(factor -> factor.enrolledAt() != null).isPresent();
    }

    /** Uses up the code where it is right: one of this moment, or a recovery code. */
    boolean right(AccountId account, String typed, Instant now) {
        return table.find(account)
                .filter(factor -> byPhone(account, factor, compact(typed), now)
                        || factor.enrolledAt() != null && table.useRecovery(account, hash(typed)))
                .isPresent();
    }

    /** SHA-256 of a recovery code without blanks and hyphens; its 80 random bits need no salt. */
    static String hash(String recoveryCode) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(compact(recoveryCode).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private boolean byPhone(AccountId account, SecondFactorTable.Stored factor, String code, Instant now) {
        var step = Totp.step(Base32.decode(factor.secret()), code, now, factor.usedLast());
        return step.isPresent() && table.use(account, factor.secret(), step.getAsLong());
    }

    private static String compact(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
