package org.chanjiao.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chanjiao.compliance.NamedRules;
import org.junit.jupiter.api.Test;

/** The files in {@code db}; reading them already refuses contradictions. */
class LedgerCatalogueTests {

    private static final List<LedgerType> TYPES = LedgerCatalogue.read();

    @Test
    void everyLedgerSaysWhatBelongsThereAndCountsSomething() {
        assertThat(TYPES).allSatisfy(type -> {
            assertThat(type.purpose()).as(type.code()).hasSizeGreaterThan(8).endsWith("。");
            assertThat(type.counts()).as(type.code()).isNotEmpty();
            assertThat(type.unique()).as(type.code()).isNotEmpty();
            assertThat(type.columns()).as(type.code()).hasSizeBetween(3, 9);
        });
    }

    @Test
    void codesAndNamesAreOfOneLedgerOnly() {
        assertThat(TYPES).extracting(LedgerType::code).doesNotHaveDuplicates();
        assertThat(TYPES).extracting(LedgerType::name).doesNotHaveDuplicates();
    }

    @Test
    void theFeatureListNamesEveryLedgerBesideItsFeatures() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../docs/features.md"));
        assertThat(rows.stream().filter(row -> row.startsWith("| F"))).hasSize(243);
        for (LedgerType type : TYPES) {
            for (String feature : type.features()) {
                assertThat(rows)
                        .as("%s of %s", feature, type.code())
                        .anyMatch(row -> row.startsWith("| " + feature) && row.contains("`" + type.code() + "`"));
            }
        }
    }

    @Test
    void everyNamedRuleLooksAtSomeLedger() {
        Set<String> used = TYPES.stream().flatMap(type -> type.rules().stream()).collect(Collectors.toSet());
        assertThat(NamedRules.all()).allMatch(rule -> used.contains(rule.code()));
    }
}
