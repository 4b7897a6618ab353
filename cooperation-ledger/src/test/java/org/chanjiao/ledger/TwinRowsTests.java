package org.chanjiao.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.ledger.Comparison.Line;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Interns of a workbook who are in the ledger already or stand twice in it, beside their twins. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TwinRowsTests {

    private static final String INTERNS = "internship-placement";

    @Autowired
    private LedgerImports imports;

    @Autowired
    private TwinRows twins;

    @Autowired
    private LedgerBook book;

    @Autowired
    private LedgerTypes types;

    @Autowired
    private Organisations organisations;

    private Person clerk;
    private String firm;

    @BeforeEach
    void aSchoolAndAFirm() {
        RegionCode city = RegionCode.of("330100");
        String run = UUID.randomUUID().toString().substring(0, 8);
        String school = "青川职校" + run;
        firm = "青川机床" + run;
        organisations.register(city, firm, OrganisationKind.ENTERPRISE);
        clerk = new Person(
                AccountId.random(),
                "login",
                "刘洋",
                organisations.register(city, school, OrganisationKind.SCHOOL),
                school,
                city,
                Set.of(Role.SCHOOL));
    }

    @Test
    void theSameStudentTwiceStandsBesideTheEntryThereIs() throws IOException {
        write(checked(List.of(intern("S01", "数控操作工", "2600"))), false);

        ImportView again = checked(List.of(intern("S01", "数控操作工", "3000")));

        assertThat(again.faulty()).isEqualTo(1);
        TwinRow twin = twins.page(again.id(), clerk, 0, 10).get(0);
        assertThat(twin.number()).isEqualTo(2);
        assertThat(twin.comparison().item()).isEqualTo(page().get(0).id());
        assertThat(twin.comparison().lines())
                .filteredOn(Line::differs)
                .extracting(Line::mine, Line::theirs)
                .containsExactly(tuple("3000", "2600"));
    }

    @Test
    void theSameStudentTwiceInOneSheetStandsBesideTheEarlierRow() throws IOException {
        ImportView seen = checked(
                List.of(intern("S01", "数控操作工", "2600"), intern("S02", "数控操作工", "2600"), intern("S01", "钳工", "2600")));

        TwinRow twin = twins.page(seen.id(), clerk, 0, 10).get(0);
        assertThat(twin.number()).isEqualTo(4);
        assertThat(twin.comparison().row()).isEqualTo(2);
        assertThat(twin.comparison().lines())
                .filteredOn(Line::differs)
                .extracting(Line::mine, Line::theirs)
                .containsExactly(tuple("钳工", "数控操作工"));
    }

    @Test
    void aRowKeptWithAReasonIsWrittenWithIt() throws IOException {
        write(checked(List.of(intern("S01", "数控操作工", "2600"))), false);
        ImportView again = checked(List.of(intern("S01", "数控操作工", "3000")));

        twins.decide(again.id(), Map.of(2, "第二段实习"), clerk);

        assertThat(imports.view(again.id(), clerk).faulty()).isZero();
        write(imports.view(again.id(), clerk), false);
        assertThat(page()).hasSize(2).extracting(ItemRow::apartReason).containsOnlyOnce("第二段实习");
    }

    @Test
    void aDecisionCanBeTakenBackUntilTheRowsAreWritten() throws IOException {
        write(checked(List.of(intern("S01", "数控操作工", "2600"))), false);
        ImportView again = checked(List.of(intern("S01", "数控操作工", "3000"), intern("S02", "数控操作工", "3000")));
        twins.decide(again.id(), Map.of(2, "第二段实习"), clerk);
        twins.decide(again.id(), Map.of(2, " ", 3, "不是重复的行"), clerk);

        assertThat(imports.view(again.id(), clerk).reasons()).containsOnlyKeys(2);
        write(imports.view(again.id(), clerk), true);

        assertThat(page()).hasSize(2).extracting(ItemRow::apartReason).containsOnlyNulls();
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> twins.decide(again.id(), Map.of(2, "晚了"), clerk));
    }

    private List<ItemRow> page() {
        return book.page(types.get(INTERNS), ItemFilter.ALL, clerk, null, 50).rows();
    }

    private void write(ImportView seen, boolean validOnly) {
        imports.write(seen.id(), validOnly, clerk);
        assertThat(settled(seen.id()).status()).isEqualTo(ImportStatus.WRITTEN);
    }

    private ImportView checked(List<Map<String, String>> interns) throws IOException {
        List<String> headings = List.copyOf(intern("", "", "").keySet());
        List<List<String>> rows = interns.stream()
                .map(intern -> headings.stream().map(intern::get).toList())
                .toList();
        return settled(imports.receive(INTERNS, "实习.xlsx", Sheets.workbook(headings, rows), clerk));
    }

    private ImportView settled(ImportId id) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> imports.view(id, clerk), view -> !view.status().isRunning());
    }

    private Map<String, String> intern(String student, String post, String pay) {
        return Map.ofEntries(
                Map.entry("实习岗位", post),
                Map.entry("学生编号", student),
                Map.entry("实习单位", firm),
                Map.entry("状态", "实习中"),
                Map.entry("专业代码", "660103"),
                Map.entry("实习类型", "岗位实习"),
                Map.entry("开始日期", "2026-03-01"),
                Map.entry("结束日期", "2026-08-28"),
                Map.entry("已签三方协议", "是"),
                Map.entry("已投实习责任保险", "是"),
                Map.entry("月报酬（元）", pay));
    }
}
