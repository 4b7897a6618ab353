package org.chanjiao.audit;

import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the whole chain and finds the first row that does not fit: altered, missing, out of order, or cut off at the
 * end. Rows stream by a cursor; memory does not grow with the trail.
 */
@Component
@RequiredArgsConstructor
public class AuditVerification {

    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final AuditChain chain;
    private final PlatformTransactionManager transactions;

    /**
     * What verification found.
     *
     * @param rows how many rows fit, from the first one kept on
     * @param firstBroken sequence of the first row that does not, empty when the chain is whole
     */
    public record Result(long rows, Optional<Long> firstBroken, String reason) {

        public boolean whole() {
            return firstBroken.isEmpty();
        }
    }

    /** Verifies from the first row to the last. */
    public Result verify() {
        var snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return Objects.requireNonNull(snapshot.execute(status -> walk()));
    }

    private Result walk() {
        var base = chain.base();
        long good = base.sequence();
        String previous = base.hash();
        try (var entries = jdbc
                .sql("select * from audit_entry order by sequence")
                .withFetchSize(ROWS_AT_ONCE)
                .query(AuditChain::row)
                .stream()) {
            for (var each = entries.iterator(); each.hasNext(); ) {
                var entry = each.next();
                var fault = fault(entry, good + 1, previous);
                if (fault.isPresent()) {
                    return new Result(good - base.sequence(), Optional.of(good + 1), fault.get());
                }
                previous = entry.hash();
                good++;
            }
        }
        var head = chain.head();
        return head.sequence() == good && head.hash().equals(previous)
                ? new Result(good - base.sequence(), Optional.empty(), "")
                : new Result(good - base.sequence(), Optional.of(good + 1), "末尾记录缺失");
    }

    private static Optional<String> fault(AuditEntry entry, long expectedSequence, String previous) {
        if (entry.sequence() != expectedSequence) {
            return Optional.of("记录缺失");
        }
        if (!entry.previousHash().equals(previous)) {
            return Optional.of("与上一条记录不相接");
        }
        return entry.hash().equals(entry.expectedHash()) ? Optional.empty() : Optional.of("内容被改动");
    }
}
