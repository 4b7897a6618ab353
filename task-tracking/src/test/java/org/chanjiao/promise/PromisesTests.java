package org.chanjiao.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chanjiao.board.Plans;
import org.chanjiao.evidence.FactSource;
import org.chanjiao.evidence.Facts;
import org.chanjiao.evidence.NewFact;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.measure.Measures;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.progress.Fact.Grade;
import org.chanjiao.progress.Light;
import org.chanjiao.target.TargetId;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class PromisesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Autowired
    private Promises promises;

    @Autowired
    private Facts facts;

    @Autowired
    private Measures measures;

    @Autowired
    private JdbcClient database;

    private PolicyId policy;
    private TargetId bases;
    private TargetId teachers;

    @BeforeEach
    void aPublishedPolicy() {
        Plans plans = new Plans(database);
        policy = plans.policy("磐石市方案");
        UUID task = plans.task(policy, 1, "建设实训基地");
        plans.answers(task, 0, plans.unit("磐石市教育局"), "市教育局", "LEAD");
        bases = new TargetId(plans.target(policy, task, 1, "2027-12-31", null));
        plans.target(policy, task, 2, null, bases.value());
        teachers = new TargetId(plans.worded(plans.target(policy, task, 3, "2026-12-31", null), "培训教师", "30", "人"));
        measures.derive(policy);
    }

    @Test
    void onlyWhatIsProvenIsShownBesideItsSentence() {
        record(bases, "6", Grade.B, "学校甲");
        record(bases, "9", Grade.D, "学校乙");

        Promise promise = promise(bases);
        assertThat(promise.value()).isEqualByComparingTo("6");
        assertThat(promise.sentence()).isEqualTo("新建10个基地。");
        assertThat(promise.phrase()).isEqualTo("10个基地");
        assertThat(promise.units()).isEqualTo("市教育局");
        assertThat(promises.of(policy)).hasSize(2);
    }

    @Test
    void oneToFourPersonsAreHiddenWithEverythingTheyCouldBeWorkedOutFrom() {
        record(teachers, "4", Grade.A, "学校甲");

        Promise promise = promise(teachers);
        assertThat(promise.hidden()).isTrue();
        assertThat(promise.value()).isNull();
        assertThat(promise.expected()).isNull();
        assertThat(promise.places()).isEmpty();
        assertThat(promise.light()).isEqualTo(Light.RED);
    }

    @Test
    void fivePersonsAreShownAndFourThingsToo() {
        record(teachers, "5", Grade.A, "学校甲");
        record(bases, "4", Grade.A, "学校甲");

        assertThat(promise(teachers).value()).isEqualByComparingTo("5");
        assertThat(promise(bases).value()).isEqualByComparingTo("4");
    }

    @Test
    void aSmallPartTakesTheNextOneWithItSoThatTheTotalGivesNothingAway() {
        assertThat(Figures.parts(parts("40", "12", "3"), true))
                .extracting(Promise.Part::place, Promise.Part::value)
                .containsExactly(tuple("区1", new BigDecimal("40")), tuple("区2", null), tuple("区3", null));
        assertThat(Figures.parts(parts("40", "12", "3"), false))
                .extracting(Promise.Part::value)
                .doesNotContainNull();
    }

    @Test
    void aShareOfPersonsIsHiddenWhereEitherSideOfItIsSmall() {
        assertThat(Figures.small(percent("60"), count("3"), count("5"))).isTrue();
        assertThat(Figures.small(percent("97"), count("97"), count("100"))).isTrue();
        assertThat(Figures.small(percent("60"), count("60"), count("100"))).isFalse();
        assertThat(Figures.small(percent("100"), count("100"), count("100"))).isFalse();
    }

    @Test
    void aPolicyNoLongerInForceIsNoPromise() {
        RegionCode city = RegionCode.of(Plans.CITY);
        assertThat(promises.policies(city, 100)).extracting(PromisedPolicy::id).contains(policy);

        database.sql(
                        "update policy set status = 'REPEALED', ended_on = date '2026-08-01', end_reason = '到期' where id = ?")
                .param(policy.value())
                .update();

        assertThat(promises.policy(policy)).isEmpty();
        assertThat(promises.policies(city, 100)).extracting(PromisedPolicy::id).doesNotContain(policy);
    }

    private Promise promise(TargetId target) {
        return promises.of(policy).stream()
                .filter(promise -> promise.id().equals(target))
                .findFirst()
                .orElseThrow();
    }

    private void record(TargetId target, String value, Grade grade, String entity) {
        facts.record(
                target,
                FactSource.report(UUID.randomUUID()),
                List.of(NewFact.of(DAY, new BigDecimal(value), grade, entity, entity)));
    }

    private static List<Promise.Part> parts(String... values) {
        return IntStream.range(0, values.length)
                .mapToObj(place -> new Promise.Part("区" + (place + 1), new BigDecimal(values[place])))
                .toList();
    }

    private static BigDecimal percent(String figure) {
        return new BigDecimal(figure);
    }

    private static BigDecimal count(String figure) {
        return new BigDecimal(figure);
    }
}
