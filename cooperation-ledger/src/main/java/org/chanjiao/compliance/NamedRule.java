package org.chanjiao.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule of law or a standard indicator that looks at a row.
 *
 * @param checked what it compares, in one sentence
 * @param source document and article
 * @param kin field whose value the rows share that the rule wants to see together (a teacher's stays); null for none
 */
public record NamedRule(
        String code, String name, String checked, String source, Severity severity, @Nullable String kin, Check check) {

    /** The finding about the row on that day, empty when the rule is kept or cannot be judged from what is known. */
    public Optional<Finding> look(Row row, List<Row> others, LocalDate today) {
        return check.fault(row, others, today).map(sentence -> new Finding(code, severity, sentence, source));
    }

    /** The comparison itself. */
    @FunctionalInterface
    public interface Check {

        /**
         * @param others the other rows with the same kin value
         * @return the sentence of the finding, empty where there is none
         */
        Optional<String> fault(Row row, List<Row> others, LocalDate today);
    }
}
