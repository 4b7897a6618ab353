package org.chanjiao.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import org.chanjiao.kernel.CreditCode;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationRefused.Reason;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class OrganisationsTests {

    private static final RegionCode CITY = RegionCode.of("211000");
    private static final RegionCode OTHER_CITY = RegionCode.of("211300");

    @Autowired
    Organisations organisations;

    @Autowired
    EntityManager entityManager;

    @ParameterizedTest
    @ValueSource(strings = {"市教育局", "辽阳市教育局", "教育局", "辽宁省辽阳市教育局", " 市 教育局"})
    void matchesANameHoweverTheTextPutsThePlaceBeforeIt(String written) {
        var id = bureau();

        assertThat(organisations.match(CITY, written)).map(OrganisationView::id).contains(id);
        assertThat(organisations.match(OTHER_CITY, written)).isEmpty();
    }

    @Test
    void doesNotTakeTheMarketForThePlace() {
        var id = organisations.register(CITY, "市场监管局", OrganisationKind.GOVERNMENT_OFFICE);
        flush();

        assertThat(organisations.match(CITY, "市市场监管局"))
                .map(OrganisationView::id)
                .contains(id);
    }

    @Test
    void findsItByAliasAndFormerName() {
        var id = bureau();
        organisations.addAlias(id, "市教委");
        organisations.rename(id, "辽阳市教育和体育局");
        flush();

        assertThat(organisations.match(CITY, "市教委")).isPresent();
        assertThat(organisations.match(CITY, "市教育局")).isPresent();
        assertThat(organisations.find(id).orElseThrow().aliases()).containsExactly("市教委", "辽阳市教育局");
    }

    @Test
    void givesNoAnswerWhenTwoCouldBeMeant() {
        bureau();
        organisations.register(CITY, "教育局", OrganisationKind.BUREAU);
        flush();

        assertThat(organisations.match(CITY, "市教育局")).isEmpty();
    }

    @Test
    void refusesTheSameNameTwiceInOneRegion() {
        bureau();

        assertThatExceptionOfType(OrganisationRefused.class)
                .isThrownBy(this::bureau)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NAME_TAKEN));
    }

    @Test
    void refusesACreditCodeTwice() {
        organisations.register(enterprise("甲厂", null));
        flush();

        assertThatExceptionOfType(OrganisationRefused.class)
                .isThrownBy(() -> organisations.register(enterprise("乙厂", null)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.CREDIT_CODE_TAKEN));
    }

    @Test
    void refusesAParentBelowItself() {
        var upper = organisations.register(CITY, "集团", OrganisationKind.ENTERPRISE);
        flush();
        organisations.register(enterprise("子公司", upper));
        flush();
        var lower = organisations.match(CITY, "子公司").orElseThrow().id();

        assertThatExceptionOfType(OrganisationRefused.class)
                .isThrownBy(() -> organisations.change(
                        upper,
                        new OrganisationDetails(CITY, "集团", OrganisationKind.ENTERPRISE, lower, null),
                        organisations.find(upper).orElseThrow().version()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.PARENT_INSIDE_ITSELF));
    }

    @Test
    void refusesAReplacedRegion() {
        assertThatExceptionOfType(OrganisationRefused.class)
                .isThrownBy(() -> organisations.register(RegionCode.of("610427"), "县教育局", OrganisationKind.BUREAU))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.REGION_NOT_IN_FORCE));
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseChanged() {
        var id = bureau();
        var read = organisations.find(id).orElseThrow();
        organisations.rename(id, "新名");
        flush();

        assertThatExceptionOfType(OrganisationRefused.class)
                .isThrownBy(() -> organisations.change(
                        id, new OrganisationDetails(CITY, "他名", OrganisationKind.BUREAU, null, null), read.version()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.CHANGED_MEANWHILE));
    }

    @Test
    void searchesTheSubtreeOnly() {
        bureau();

        assertThat(organisations.search(RegionCode.of("210000"), "教育", 10)).hasSize(1);
        assertThat(organisations.search(OTHER_CITY, "教育", 10)).isEmpty();
        assertThat(organisations.search(CITY, "%", 10)).isEmpty();
    }

    @Test
    void noLongerOffersAClosedOne() {
        organisations.close(bureau());
        flush();

        assertThat(organisations.inRegion(CITY)).isEmpty();
        assertThat(organisations.match(CITY, "市教育局")).isEmpty();
    }

    private OrganisationId bureau() {
        var id = organisations.register(CITY, "辽阳市教育局", OrganisationKind.BUREAU);
        flush();
        return id;
    }

    private static OrganisationDetails enterprise(String name, OrganisationId parent) {
        var code = CreditCode.of("91350100M000100Y43");
        return new OrganisationDetails(CITY, name, OrganisationKind.ENTERPRISE, parent, code);
    }

    private void flush() {
        entityManager.flush();
    }
}
