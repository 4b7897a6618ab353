package org.chanjiao.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SchemeCatalogueTests {

    @Test
    void everyBuiltInSchemeReadsAndReadsBackFromItsOwnText() {
        assertThat(SchemeCatalogue.read()).hasSize(6).allSatisfy(scheme -> {
            assertThat(SchemeReader.readYaml(SchemeReader.yaml(scheme))).isEqualTo(scheme);
            assertThat(SchemeReader.readJson(SchemeReader.json(scheme))).isEqualTo(scheme);
        });
    }

    @Test
    void everyConditionNamesItsSourceOrIsMarkedOurs() {
        assertThat(SchemeCatalogue.read())
                .flatExtracting(scheme -> scheme.criteria().toList())
                .allSatisfy(criterion -> assertThat(!criterion.source().isBlank() || criterion.sample())
                        .isTrue());
    }

    @Test
    void sampleScoreCardsAreNeverCalledAnybodysStandard() {
        assertThat(SchemeCatalogue.read())
                .extracting(Scheme::card)
                .filteredOn(card -> card != null)
                .isNotEmpty()
                .allSatisfy(card -> assertThat(card.sample()).isTrue());
    }

    @Test
    void unknownWordIsRefusedInTheReadersWords() {
        assertThatThrownBy(() -> SchemeReader.readYaml("code: x\nquota: 3\nqouta: 4"))
                .isInstanceOf(SchemeRefused.class)
                .hasMessageContaining("qouta");
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        assertThatThrownBy(() -> SchemeReader.readYaml("code: Bad Code\nname: 甲\nlevel: CITY\nsubject: SCHOOL"))
                .isInstanceOfSatisfying(SchemeRefused.class, refused -> assertThat(refused.faults())
                        .contains("代码只用小写字母、数字和连字符", "缺少主办部门", "缺少依据", "缺少办理期限"));
    }
}
