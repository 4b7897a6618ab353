package org.chanjiao.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chanjiao.scheme.Firms.TODAY;
import static org.chanjiao.scheme.Firms.firm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.chanjiao.enterprise.EnterpriseFacts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The national-provincial scheme at each of its bounds. */
class IntegrationEnterpriseTests {

    private static final LocalDate WINDOW_OPENS = TODAY.minusYears(3).plusDays(1);

    private final Scheme scheme = SchemeCatalogue.read().stream()
            .filter(built -> built.code().equals("integration-enterprise"))
            .findFirst()
            .orElseThrow();

    private Judgement judged(String id, Firms firm) {
        return scheme.criteria()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow()
                .rule()
                .judge(firm.applicant());
    }

    @Nested
    class Interns {

        private Firms with(int students, int days) {
            Firms firm = firm();
            LocalDate first = LocalDate.of(2026, 1, 1);
            IntStream.range(0, students).forEach(n -> firm.intern("S" + n, first, first.plusDays(days - 1L)));
            return firm;
        }

        @Test
        void sixtyStudentsOfThreeMonthsAreEnough() {
            assertThat(judged("C2", with(60, 90)).outcome()).isEqualTo(Outcome.MET);
        }

        @Test
        void fiftyNineAreNotAndTheGapIsNamed() {
            Judgement found = judged("C2", with(59, 90));
            assertThat(found.outcome()).isEqualTo(Outcome.MISSING);
            assertThat(found.finding()).contains("还差 1 人");
        }

        @Test
        void eightyNineDaysAreNoThreeMonths() {
            assertThat(judged("C2", with(60, 89)).outcome()).isEqualTo(Outcome.MISSING);
        }

        @Test
        void oneStudentInTwoYearsIsTwoStudentYears() {
            Firms firm = with(58, 90);
            firm.intern("A", LocalDate.of(2024, 8, 1), LocalDate.of(2024, 11, 30));
            firm.intern("A", LocalDate.of(2025, 8, 1), LocalDate.of(2025, 11, 30));
            assertThat(judged("C2", firm).outcome()).isEqualTo(Outcome.MET);
        }

        @Test
        void overlappingStaysOfAStudentCountOnce() {
            Firms firm = with(59, 90);
            firm.intern("A", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 28));
            firm.intern("A", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 30));
            assertThat(judged("C2", firm).outcome()).isEqualTo(Outcome.MISSING);
        }

        @Test
        void staysBeforeTheThreeYearsDoNotCount() {
            Firms firm = with(59, 90);
            firm.intern("A", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
            assertThat(judged("C2", firm).outcome()).isEqualTo(Outcome.MISSING);
        }
    }

    @Nested
    class Money {

        @Test
        void exactlyOneMillionIsEnough() {
            assertThat(judged("C5", firm().donation(TODAY, "400000").donation(WINDOW_OPENS, "600000"))
                            .outcome())
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void oneFenLessIsNot() {
            assertThat(judged("C5", firm().donation(TODAY, "999999.99")).outcome())
                    .isEqualTo(Outcome.MISSING);
        }

        @Test
        void theDayBeforeTheWindowDoesNotCount() {
            Judgement found = judged("C5", firm().donation(WINDOW_OPENS.minusDays(1), "1000000"));
            assertThat(found.have()).isEqualByComparingTo(BigDecimal.ZERO);
            assertThat(found.window()).isNotNull().satisfies(window -> assertThat(window.first())
                    .isEqualTo(WINDOW_OPENS));
        }
    }

    @Nested
    class Majors {

        @Test
        void threeMajorsOfOneSchoolAreEnough() {
            assertThat(judged("C4", firm().orderClass("1").orderClass("2").orderClass("3"))
                            .outcome())
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void twoClassesOfOneMajorAreOnePoint() {
            Judgement found =
                    judged("C4", firm().orderClass("1").orderClass("1").orderClass("2"));
            assertThat(found.finding()).contains("还差 1 个专业点");
            assertThat(found.proofs()).hasSize(3);
        }
    }

    @Nested
    class Years {

        private Judgement founded(LocalDate on) {
            return judged("G6", firm().with(new EnterpriseFacts(on, "3411", "机床", 200, true, false)));
        }

        @Test
        void threeYearsToTheDayAreEnough() {
            assertThat(founded(TODAY.minusYears(3)).outcome()).isEqualTo(Outcome.MET);
        }

        @Test
        void oneDayLessIsNotAndTheFirstPossibleDateIsNamed() {
            Judgement found = founded(TODAY.minusYears(3).plusDays(1));
            assertThat(found.outcome()).isEqualTo(Outcome.MISSING);
            assertThat(found.finding()).contains(TODAY.plusDays(1).toString());
        }
    }

    @Test
    void patentOfTheFirmAloneDoesNotCount() {
        assertThat(judged("C6", firm().patent(TODAY, false)).outcome()).isEqualTo(Outcome.MISSING);
        assertThat(judged("C6", firm().patent(TODAY, true)).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void openRecordIsMissingAndACleanOneIsForAPerson() {
        assertThat(judged("G3", firm().withOpenRecord()).outcome()).isEqualTo(Outcome.MISSING);
        assertThat(judged("G3", firm()).outcome()).isEqualTo(Outcome.FOR_A_PERSON);
    }

    @Test
    void trainingBusinessIsForAPersonNotARefusal() {
        EnterpriseFacts trainer = new EnterpriseFacts(TODAY.minusYears(5), "8391", "培训", 20, false, false);
        assertThat(judged("G4", firm().with(trainer)).outcome()).isEqualTo(Outcome.FOR_A_PERSON);
    }

    @Test
    void wholeCheckSaysHowManyHold() {
        SelfCheck check =
                SelfCheck.of(scheme, firm().agreement().patent(TODAY, true).applicant(), Map.of());
        assertThat(check.outcome()).isEqualTo(Outcome.FOR_A_PERSON);
        assertThat(check.blocks().get(0).met()).isEqualTo(1);
        assertThat(check.conditions()).isEqualTo(12);
    }

    @Test
    void wholeCheckWithoutAnAgreementBars() {
        SelfCheck check = SelfCheck.of(scheme, firm().patent(TODAY, true).applicant(), Map.of());
        assertThat(check.outcome()).isEqualTo(Outcome.MISSING);
    }
}
