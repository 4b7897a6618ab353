package org.chanjiao.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.confirmation.Confirmations;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Jobs run in the background and commit; every test works with a school of its own. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LedgerImportsTests {

    private static final RegionCode CITY = RegionCode.of("330100");
    private static final String AGREEMENTS = "cooperation-agreement";
    private static final List<String> HEADINGS =
            List.of("学校", "协议名称", "合作企业", "状态", "签订日期", "有效期至", "合作方式", "企业投入（元）", "联系电话");

    @Autowired
    private LedgerImports imports;

    @Autowired
    private LedgerBook book;

    @Autowired
    private LedgerTypes types;

    @Autowired
    private LedgerItems items;

    @Autowired
    private Confirmations confirmations;

    @Autowired
    private Organisations organisations;

    private Person clerk;
    private Person partner;

    @BeforeEach
    void aSchoolAndItsPartner() {
        String run = UUID.randomUUID().toString().substring(0, 8);
        clerk = person("青川职校" + run, OrganisationKind.SCHOOL, Role.SCHOOL);
        partner = person("青川机床" + run, OrganisationKind.ENTERPRISE, Role.ENTERPRISE);
    }

    @Test
    void aSheetFilledInWithTheHabitsOfOfficesIsUnderstood() throws IOException {
        ImportView seen = checked(Sheets.workbook(
                HEADINGS,
                List.of(
                        row("协议一", "2023.6", "2026年6月", "共建专业", "１２０，０００"),
                        row("协议二", "2023年6月1日", "", "订单培养", ""),
                        List.of("合计", "", "", "", "", "", "", "120000", ""))));

        assertThat(seen.reasons()).isEmpty();
        assertThat(seen.total()).isEqualTo(2);
        write(seen, false);

        assertThat(page())
                .hasSize(2)
                .filteredOn(row -> row.title().equals("协议一"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.value("startsOn")).isEqualTo("2023-06-01");
                    assertThat(row.value("endsOn")).isEqualTo("2026-06-30");
                    assertThat(row.value("amount")).isEqualTo("120000");
                    assertThat(row.value("contactPhone")).isEqualTo("138****1234");
                });
        assertThat(page())
                .filteredOn(row -> row.title().equals("协议二"))
                .singleElement()
                .satisfies(row -> assertThat(row.value("amount")).isEmpty());
        assertThat(confirmations.waiting(partner)).hasSize(2);
    }

    @Test
    void faultyRowsComeBackMarkedAndTheGoodOnesMayBeWrittenAlone() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            rows.add(row("协议" + i, "2024-01-01", "", "共建专业", "1"));
        }
        rows.add(row("协议坏一", "去年", "", "共建专业", "1"));
        rows.add(row("协议坏二", "2024-01-01", "2023-01-01", "随便", "2—3"));
        rows.add(row("协议0", "2024-01-01", "", "共建专业", "1"));
        ImportView seen = checked(Sheets.workbook(HEADINGS, rows));

        assertThat(seen.valid()).isEqualTo(5);
        assertThat(seen.reasons()).containsOnlyKeys(7, 8, 9);
        assertThat(seen.reasons().get(9)).contains("重复");
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> imports.write(seen.id(), false, clerk));
        assertThat(page()).isEmpty();

        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        imports.faulty(seen.id(), clerk, marked);
        try (XSSFWorkbook back = new XSSFWorkbook(new ByteArrayInputStream(marked.toByteArray()))) {
            XSSFSheet sheet = back.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(HEADINGS.size()).getStringCellValue())
                    .isEqualTo("错误原因");
            assertThat(sheet.getRow(6).getCell(HEADINGS.size()).getStringCellValue())
                    .contains("签订日期");
        }
        write(seen, true);
        assertThat(page()).hasSize(5);
    }

    @Test
    void anImportIsUndoneAsAWholeButForWhatSomebodyTouchedSince() throws IOException {
        ImportView seen = checked(Sheets.workbook(
                HEADINGS,
                List.of(row("协议一", "2024-01-01", "", "共建专业", "1"), row("协议二", "2024-01-01", "", "共建专业", "1"))));
        write(seen, false);
        items.answer(page().get(0).id(), ConfirmationState.CONFIRMED, null, "青川机床");

        assertThat(imports.undo(seen.id(), clerk)).isEqualTo(1);
        assertThat(page()).hasSize(1);
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> imports.undo(seen.id(), clerk));
    }

    @Test
    void whatTheLedgerHasAlreadyIsNotWrittenTwice() throws IOException {
        byte[] sheet = Sheets.workbook(HEADINGS, List.of(row("协议一", "2024-01-01", "", "共建专业", "1")));
        write(checked(sheet), false);

        assertThat(checked(sheet).reasons().values()).singleElement().asString().contains("台账里已有");
    }

    @Test
    void theTemplateOfAnotherLedgerIsRefused() throws IOException {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        imports.template("training-base", template);

        ImportView seen = checked(template.toByteArray());
        assertThat(seen.status()).isEqualTo(ImportStatus.REFUSED);
        assertThat(seen.message()).contains("校企合作协议");
    }

    @Test
    void everyLedgerHasATemplateThatItsOwnImportReads() throws IOException {
        for (LedgerType type : types.all()) {
            ByteArrayOutputStream template = new ByteArrayOutputStream();
            imports.template(type.code(), template);
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template.toByteArray()))) {
                XSSFSheet sheet = workbook.getSheetAt(0);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                boolean hasOptions = type.form().stream()
                        .anyMatch(field -> field.kind() == FieldKind.ENUM || field.kind() == FieldKind.FLAG);
                assertThat(sheet.getDataValidations().isEmpty()).as(type.code()).isNotEqualTo(hasOptions);
                assertThat(workbook.isSheetVeryHidden(3)).isTrue();
            }
        }
    }

    @Test
    void nobodyElseSeesAnUpload() throws IOException {
        ImportView seen = checked(Sheets.workbook(HEADINGS, List.of(row("协议一", "2024-01-01", "", "共建专业", "1"))));
        assertThatExceptionOfType(UnknownImport.class).isThrownBy(() -> imports.view(seen.id(), partner));
    }

    @Test
    void twentyThousandRowsTakeLessThanAMinute() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            rows.add(row("协议" + i, "2024-01-01", "2027-12-31", "共建专业", String.valueOf(i)));
        }
        long start = System.nanoTime();
        ImportView seen = checked(Sheets.workbook(HEADINGS, rows));
        assertThat(seen.valid()).isEqualTo(20_000);
        write(seen, false);

        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertThat(taken).isLessThan(Duration.ofSeconds(60));
        assertThat(book.page(types.get(AGREEMENTS), ItemFilter.ALL, clerk, null, 20)
                        .totals()
                        .items())
                .isEqualTo(20_000);
    }

    private ImportView checked(byte[] workbook) {
        ImportId id = imports.receive(AGREEMENTS, "协议.xlsx", workbook, clerk);
        return settled(id);
    }

    private void write(ImportView seen, boolean validOnly) {
        imports.write(seen.id(), validOnly, clerk);
        assertThat(settled(seen.id()).status()).isEqualTo(ImportStatus.WRITTEN);
    }

    private ImportView settled(ImportId id) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .until(() -> imports.view(id, clerk), view -> !view.status().isRunning());
    }

    private List<ItemRow> page() {
        return book.page(types.get(AGREEMENTS), ItemFilter.ALL, clerk, null, 50).rows();
    }

    private List<String> row(String title, String from, String to, String mode, String amount) {
        return List.of("", title, partner.organisationName(), "履行中", from, to, mode, amount, "13800001234");
    }

    private Person person(String name, OrganisationKind kind, Role role) {
        return new Person(
                AccountId.random(), "login", "刘洋", organisations.register(CITY, name, kind), name, CITY, Set.of(role));
    }
}
