package org.chanjiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.OrganisationRefused;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.testsupport.DatabaseTest;
import org.chanjiao.testsupport.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@DirtiesContext
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class AuditTrailTests {

    @Autowired
    AuditEntries entries;

    @Autowired
    AuditVerification verification;

    @Autowired
    Organisations organisations;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    @Test
    void changeAndEntryCommitTogether() {
        register("甲局");

        var newest = newest();
        assertThat(newest.action()).isEqualTo("organisation.registered");
        assertThat(newest.actor()).isEqualTo("system");
        assertThat(newest.afterDigest()).hasSize(64);
        assertThat(newest.hash()).isEqualTo(newest.expectedHash());
    }

    @Test
    void rolledBackChangeLeavesNoEntry() {
        register("乙局");
        long before = newest().sequence();

        assertThatThrownBy(() -> register("乙局")).isInstanceOf(OrganisationRefused.class);
        transaction.executeWithoutResult(status -> {
            register("丙局");
            status.setRollbackOnly();
        });

        assertThat(newest().sequence()).isEqualTo(before);
    }

    @Test
    void eventOutsideATransactionIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> events.publishEvent(new Exported("task", "", 1)));
    }

    @Test
    void concurrentTransactionsDoNotForkTheChain() throws Exception {
        long before = sequence();
        var pool = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Void>> work = IntStream.range(0, 60)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        entries.record(new Exported("task", "n=" + i, i));
                        return null;
                    })
                    .toList();
            for (var done : pool.invokeAll(work)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }

        assertThat(jdbc.sql("select sequence from audit_entry where sequence > ? order by sequence")
                        .param(before)
                        .query(Long.class)
                        .list())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(before + 1, before + 60).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set summary = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_head set sequence = 0"
            })
    void applicationCanOnlyAppend(String statement) {
        entries.record(new Exported("task", "", 1));

        assertThatThrownBy(() -> jdbc.sql(statement).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void findsByWhoWhatAndWhen() {
        register("丁局");
        entries.record(new Exported("policy", "q=双师", 3));

        assertThat(search("", "policy.", "")).extracting(AuditEntry::summary).containsExactly("导出 3 行，条件：q=双师");
        assertThat(search("system", "", "丁局")).hasSize(1);
        assertThat(search("somebody", "", "")).isEmpty();
    }

    @Test
    void wholeChainIsVerified() {
        entries.record(new Exported("task", "", 1));

        assertThat(verification.verify()).satisfies(result -> {
            assertThat(result.whole()).isTrue();
            assertThat(result.rows()).isEqualTo(sequence());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set summary = 'x' where sequence = 2",
                "update audit_entry set at = at + interval '1 microsecond' where sequence = 2",
                "delete from audit_entry where sequence = 2",
                "delete from audit_entry where sequence >= 2"
            })
    void tamperingOfTheOwnerIsFoundAtItsRow(String tampering) {
        IntStream.range(0, 3).forEach(i -> entries.record(new Exported("task", "", i)));
        var owner = JdbcClient.create(new TestDatabase(address()).asOwner());
        owner.sql("create table kept as select * from audit_entry").update();
        try {
            owner.sql("alter table audit_entry disable trigger all").update();
            owner.sql(tampering).update();

            assertThat(verification.verify().firstBroken()).contains(2L);
        } finally {
            owner.sql("delete from audit_entry").update();
            owner.sql("insert into audit_entry select * from kept").update();
            owner.sql("alter table audit_entry enable trigger all").update();
            owner.sql("drop table kept").update();
        }
    }

    private void register(String name) {
        organisations.register(RegionCode.of("211000"), name, OrganisationKind.GOVERNMENT_OFFICE);
    }

    private AuditEntry newest() {
        return entries.search(new AuditQuery(null, null, "", "", "", null, 1)).get(0);
    }

    private List<AuditEntry> search(String actor, String action, String subject) {
        return entries.search(new AuditQuery(null, null, actor, action, subject, null, 10));
    }

    private long sequence() {
        return jdbc.sql("select sequence from audit_head").query(Long.class).single();
    }

    private String address() {
        try (var connection = dataSource.getConnection()) {
            return connection.getMetaData().getURL();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
