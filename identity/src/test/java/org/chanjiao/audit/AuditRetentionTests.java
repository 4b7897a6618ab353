package org.chanjiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.chanjiao.testsupport.DatabaseTest;
import org.chanjiao.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@DirtiesContext
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class AuditRetentionTests {

    @Autowired
    private AuditEntries entries;

    @Autowired
    private AuditVerification verification;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void backToTheFixedMoment() {
        clock.reset();
    }

    @Test
    void deletesWhatIsOverAndStillVerifiesTheRest() {
        LocalDateTime today = LocalDateTime.now(clock);
        clock.set(today.minusYears(4));
        record(3);
        clock.set(today);
        record(2);
        long before = verification.verify().rows();

        assertThat(entries.trim()).isEqualTo(3);

        assertThat(verification.verify()).satisfies(result -> {
            assertThat(result.whole()).isTrue();
            assertThat(result.rows()).isEqualTo(before - 3 + 1);
        });
        assertThat(entries.search(new AuditQuery(null, null, "", "audit.trimmed", "", null, 5)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.summary()).contains("3 条"));
        assertThat(entries.trim()).isZero();
    }

    @Test
    void theDatabaseItselfKeepsHalfAYear() {
        record(1);

        assertThatThrownBy(() -> jdbc.sql("select audit_trim(now() - interval '183 days')")
                        .query(Long.class)
                        .single())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("184 days");
        assertThatThrownBy(() -> jdbc.sql("update audit_base set sequence = 1").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void lessThanHalfAYearIsNoSetting() {
        assertThatThrownBy(() -> new AuditRules(6)).hasMessageContaining("六个月");
        assertThat(new AuditRules(7).months()).isEqualTo(7);
    }

    private void record(int times) {
        for (int i = 0; i < times; i++) {
            entries.record(new Exported("task", "", i));
        }
    }
}
