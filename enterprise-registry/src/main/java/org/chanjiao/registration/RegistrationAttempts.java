package org.chanjiao.registration;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the forms that come from one address; those that are refused count as well. */
@Service
@RequiredArgsConstructor
public class RegistrationAttempts {

    private static final Duration WINDOW = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final RegistrationRules rules;
    private final Clock clock;

    /** Counts one more; false when the address has sent too many within the hour. */
    @Transactional
    public boolean count(String address) {
        Instant now = clock.instant();
        jdbc.sql("delete from registration_attempt where attempted_at < ?")
                .param(Timestamp.from(now.minus(WINDOW)))
                .update();
        jdbc.sql("insert into registration_attempt (address, attempted_at) values (?, ?)")
                .params(address, Timestamp.from(now))
                .update();
        return jdbc.sql("select count(*) from registration_attempt where address = ?")
                        .param(address)
                        .query(Integer.class)
                        .single()
                <= rules.attempts();
    }
}
