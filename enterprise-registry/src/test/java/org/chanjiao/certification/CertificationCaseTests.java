package org.chanjiao.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chanjiao.certification.Cases.AWARD;
import static org.chanjiao.certification.Cases.EDUCATION;
import static org.chanjiao.certification.Cases.FILED;
import static org.chanjiao.certification.Cases.PLANNERS;
import static org.chanjiao.certification.Cases.POOL;
import static org.chanjiao.certification.Cases.actor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chanjiao.certification.CaseRefused.Reason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CertificationCaseTests {

    private static void refused(Reason reason, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(CaseRefused.class, refused -> assertThat(refused.reason())
                .isEqualTo(reason));
    }

    @Nested
    class TheReview {

        @Test
        void bothOwnersMustAgree() {
            CertificationCase found = Cases.underReview(POOL);
            found.decide(PLANNERS, true, "同意", POOL, FILED.plusDays(5), actor("甲", FILED));
            assertThat(found.state()).isEqualTo(CaseState.UNDER_REVIEW);
            found.decide(EDUCATION, true, "同意", POOL, FILED.plusDays(5), actor("乙", FILED));
            assertThat(found.state()).isEqualTo(CaseState.POOL_PUBLICITY);
            assertThat(found.course().dueOn()).isEqualTo(FILED.plusDays(5));
        }

        @Test
        void oneOwnerThatDoesNotAgreeEndsIt() {
            CertificationCase found = Cases.underReview(POOL);
            found.decide(EDUCATION, false, "合作不稳定", POOL, FILED.plusDays(5), actor("乙", FILED));
            assertThat(found.state()).isEqualTo(CaseState.REJECTED);
        }

        @Test
        void whoAcceptedDoesNotReview() {
            CertificationCase found = Cases.underReview(POOL);
            refused(Reason.SAME_PERSON, () -> found.decide(EDUCATION, true, "同意", POOL, FILED, actor("受理人", FILED)));
        }

        @Test
        void anOwnerDecidesOnce() {
            CertificationCase found = Cases.underReview(POOL);
            found.decide(EDUCATION, true, "同意", POOL, FILED, actor("甲", FILED));
            refused(Reason.OPINION_GIVEN, () -> found.decide(EDUCATION, true, "同意", POOL, FILED, actor("乙", FILED)));
        }

        @Test
        void decisionWithoutWordsIsRefused() {
            CertificationCase found = Cases.underReview(POOL);
            refused(Reason.NO_OPINION, () -> found.decide(EDUCATION, false, " ", POOL, FILED, actor("甲", FILED)));
            assertThat(found.review().present()).isEmpty();
        }
    }

    @Nested
    class ThePublicity {

        @Test
        void lastDayIsStillPublicity() {
            CertificationCase found = Cases.inPublicity(POOL);
            refused(Reason.PUBLICITY_RUNS, () -> found.enterPool(FILED.plusDays(5), 3, actor("期限", FILED.plusDays(5))));
        }

        @Test
        void objectionStopsTheClockAndADismissedOneRestartsIt() {
            CertificationCase found = Cases.inPublicity(POOL);
            found.halt("材料不实", FILED.plusDays(14), actor("公众", FILED.plusDays(2)));
            refused(Reason.OBJECTION_OPEN, () -> found.enterPool(FILED.plusDays(9), 3, actor("期限", FILED.plusDays(9))));
            found.resolve(false, "查无实据", FILED.plusDays(20), actor("乙", FILED.plusDays(10)));
            assertThat(found.state()).isEqualTo(CaseState.POOL_PUBLICITY);
            assertThat(found.course().dueOn()).isEqualTo(FILED.plusDays(20));
        }

        @Test
        void upheldObjectionEndsTheCase() {
            CertificationCase found = Cases.inPublicity(POOL);
            found.halt("材料不实", FILED.plusDays(14), actor("公众", FILED.plusDays(2)));
            found.resolve(true, "属实", FILED.plusDays(20), actor("乙", FILED.plusDays(10)));
            assertThat(found.state()).isEqualTo(CaseState.REJECTED);
        }
    }

    @Nested
    class TheWayToTheCertificate {

        private final LocalDate pool = FILED.plusDays(6);
        private final LocalDate year = pool.plusYears(1);

        private CertificationCase planned() {
            CertificationCase found = Cases.cultivating();
            found.publishPlan(pool.plusDays(30), "https://example.cn/plan");
            return found;
        }

        @Test
        void oneDayShortOfAYearIsRefusedWithTheDate() {
            assertThatThrownBy(() -> planned().beginAssessment(year.minusDays(1), 2026, POOL, "", actor("乙", year)))
                    .isInstanceOfSatisfying(CaseRefused.class, refused -> {
                        assertThat(refused.reason()).isEqualTo(Reason.POOL_TIME);
                        assertThat(refused.details()).containsExactly(year.toString());
                    });
        }

        @Test
        void aYearToTheDayIsEnough() {
            CertificationCase found = planned();
            found.beginAssessment(year, 2026, POOL, "", actor("乙", year));
            assertThat(found.state()).isEqualTo(CaseState.ASSESSMENT);
        }

        @Test
        void planMustBePublic() {
            refused(Reason.NO_PLAN, () -> Cases.cultivating().beginAssessment(year, 2026, POOL, "", actor("乙", year)));
        }

        @Test
        void reportOfTheLastYearMustBeFiled() {
            refused(Reason.NO_ANNUAL_REPORT, () -> planned().beginAssessment(year, null, POOL, "", actor("乙", year)));
        }

        @Test
        void noOtherWayLeadsToACertificate() {
            assertThat(Arrays.stream(CaseState.values())
                            .filter(state -> state.next().contains(CaseState.CERTIFIED)))
                    .containsExactlyInAnyOrder(CaseState.CERT_PUBLICITY, CaseState.RECHECK);
            CertificationCase found = planned();
            found.beginAssessment(year, 2026, POOL, "", actor("乙", year));
            found.concludeAssessment(true, "通过", year.plusDays(5), actor("乙", year));
            found.certify("ZS-1", year.plusDays(6), POOL, actor("期限", year.plusDays(6)));
            assertThat(found.certificate().validUntil())
                    .isEqualTo(year.plusDays(5).plusYears(3));
        }

        @Test
        void failedAssessmentGoesBackToThePool() {
            CertificationCase found = planned();
            found.beginAssessment(year, 2026, POOL, "", actor("乙", year));
            found.concludeAssessment(false, "规划未落实", year.plusDays(5), actor("乙", year));
            assertThat(found.state()).isEqualTo(CaseState.CULTIVATING);
        }
    }

    @Test
    void awardWithoutCultivationIsCertifiedAfterItsPublicity() {
        assertThat(Cases.certified().state()).isEqualTo(CaseState.CERTIFIED);
    }

    @Test
    void revocationIsFinalAndKeepsItsDay() {
        CertificationCase found = Cases.certified();
        found.revoke(FILED.plusDays(100), "年度报告弄虚作假", actor("乙", FILED.plusDays(100)));
        assertThat(found.state().isFinal()).isTrue();
        assertThat(found.certificate().revokedOn()).isEqualTo(FILED.plusDays(100));
        refused(Reason.WRONG_STATE, () -> found.remove("x", actor("乙", FILED)));
    }

    @Test
    void supplementLapsesTheDayAfterItsLast() {
        CertificationCase found = Cases.submitted(AWARD);
        found.requestSupplement(Map.of("summary", "写明人数"), "请补正", FILED.plusDays(5), actor("甲", FILED));
        refused(Reason.WRONG_STATE, () -> found.lapse(FILED.plusDays(5), actor("期限", FILED)));
        found.lapse(FILED.plusDays(6), actor("期限", FILED.plusDays(6)));
        assertThat(found.state()).isEqualTo(CaseState.LAPSED);
    }

    @Test
    void everyStepIsKeptWithWhoAndWhy() {
        assertThat(Cases.inPublicity(AWARD).course().steps())
                .extracting(CaseStep::to)
                .containsExactly(
                        CaseState.SUBMITTED, CaseState.ACCEPTED, CaseState.UNDER_REVIEW, CaseState.CERT_PUBLICITY);
        assertThat(Cases.inPublicity(AWARD).course().steps())
                .allSatisfy(step -> assertThat(step.byName()).isNotBlank());
    }

    @Test
    void acceptedApplicationIsNotWrittenInAnyMore() {
        refused(Reason.WRONG_STATE, () -> Cases.submitted(AWARD).write(Map.of()));
    }
}
