package org.chanjiao.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.credit.CreditRefused.Reason;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.junit.jupiter.api.Test;

class CreditRecordTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Instant NOW = Instant.parse("2026-06-30T02:00:00Z");
    private static final Person CLERK = new Person(
            AccountId.random(),
            "clerk",
            "周文",
            OrganisationId.random(),
            "青川市教育局",
            RegionCode.of("211000"),
            Set.of(Role.POLICY_OFFICER));

    private final CreditRecord found = new CreditRecord(
            OrganisationId.random(),
            new CreditFinding(CreditMatter.TRAINING_FUND, "未足额提取职工教育经费", TODAY, "专项检查", ""),
            CLERK,
            NOW);

    @Test
    void onlyAnOrderThatWasNotObeyedLeadsIntoTheRecord() {
        found.order(TODAY.plusDays(30), TODAY, "限期补提", CLERK, NOW);
        found.findRefusal(TODAY.plusDays(31), "逾期未改", CLERK, NOW);
        found.move(CreditState.RECORDED, "记入企业信用记录", CLERK, NOW);
        assertThat(found.state().isOpen()).isTrue();
        found.move(CreditState.PUBLISHED, "依法公布", CLERK, NOW);
        found.move(CreditState.REPAIRED, "补提到位", CLERK, NOW);
        assertThat(found.state().isOpen()).isFalse();
        assertThat(found.steps()).hasSize(6).allMatch(step -> step.byName().equals("周文"));
    }

    @Test
    void nothingIsRecordedStraightAway() {
        refuses(() -> found.move(CreditState.RECORDED, "记入", CLERK, NOW), Reason.WRONG_STATE);
        refuses(() -> found.move(CreditState.PUBLISHED, "公布", CLERK, NOW), Reason.WRONG_STATE);
        assertThat(found.state()).isEqualTo(CreditState.FOUND);
    }

    @Test
    void theDayOfTheOrderItselfIsStillInTime() {
        found.order(TODAY, TODAY, "当日改正", CLERK, NOW);
        refuses(() -> found.findRefusal(TODAY, "未改", CLERK, NOW), Reason.BEFORE_DEADLINE);
        found.findRefusal(TODAY.plusDays(1), "未改", CLERK, NOW);
        assertThat(found.state()).isEqualTo(CreditState.REFUSED);
    }

    @Test
    void anOrderNamesADayToCome() {
        refuses(() -> found.order(TODAY.minusDays(1), TODAY, "限期", CLERK, NOW), Reason.NO_DEADLINE);
    }

    @Test
    void whatIsPutRightInTimeNeverCounts() {
        found.order(TODAY.plusDays(30), TODAY, "限期补提", CLERK, NOW);
        found.move(CreditState.DROPPED, "已补提", CLERK, NOW);
        assertThat(found.state().isOpen()).isFalse();
        refuses(() -> found.move(CreditState.RECORDED, "记入", CLERK, NOW), Reason.WRONG_STATE);
    }

    @Test
    void everyStepSaysWhy() {
        refuses(() -> found.order(TODAY, TODAY, " ", CLERK, NOW), Reason.NO_NOTE);
    }

    private static void refuses(Runnable step, Reason reason) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(CreditRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }
}
