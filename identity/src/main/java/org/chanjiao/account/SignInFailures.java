package org.chanjiao.account;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts failed sign-ins per login and per address; one statement each, so that parallel guesses all count. */
@Component
@RequiredArgsConstructor
class SignInFailures {

    private final JdbcClient jdbc;
    private final SignInRules rules;

    /** How long the login is still locked; zero when it is not. */
    Duration loginLock(String login, Instant now) {
        return lock("login:" + login, now);
    }

    /** How long the address is still throttled; zero when it is not. */
    Duration addressLock(String address, Instant now) {
        return lock("ip:" + address, now);
    }

    void count(String login, String address, Instant now) {
        count(login, now);
        count("ip:" + address, rules.failuresPerAddress(), now);
    }

    void count(String login, Instant now) {
        count("login:" + login, rules.failuresToLock(), now);
    }

    void forget(String login) {
        jdbc.sql("delete from sign_in_failure where subject = ?")
                .param("login:" + login)
                .update();
    }

    private Duration lock(String subject, Instant now) {
        return jdbc.sql("select locked_until from sign_in_failure where subject = ? and locked_until > ?")
                .params(subject, Timestamp.from(now))
                .query(Timestamp.class)
                .optional()
                .map(until -> Duration.between(now, until.toInstant()))
                .orElse(Duration.ZERO);
    }

    private void count(String subject, int most, Instant now) {
        jdbc.sql("delete from sign_in_failure where first_at < ? and (locked_until is null or locked_until < ?)")
                .params(Timestamp.from(now.minus(rules.window())), Timestamp.from(now))
                .update();
        jdbc.sql(
                        """
                insert into sign_in_failure as f (subject, failures, first_at, locked_until)
                values (:subject, 1, :now, case when :most <= 1 then cast(:until as timestamptz) end)
                on conflict (subject) do update
                set failures = f.failures + 1,
                    locked_until = case when f.failures + 1 >= :most then excluded.first_at + :lock * interval '1 second' end""")
                .param("subject", subject)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(rules.lock())))
                .param("most", most)
                .param("lock", rules.lock().toSeconds())
                .update();
    }
}
