package org.chanjiao.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TablePropertyTests {

    private static final Headings HEADINGS = Headings.required("名称", "数量", "日期");

    private record Line(String name, BigDecimal amount, LocalDate day) {}

    private static final TableExport<Line> EXPORT = new TableExport<>(
            "表",
            List.of(
                    Column.text("名称", 20, Line::name),
                    Column.number("数量", 10, Line::amount),
                    Column.date("日期", 12, Line::day)));

    @Property(tries = 100)
    void readsBackAnyRowsThatWereExported(@ForAll("lines") List<Line> lines) throws IOException {
        ImportedTable table = new TableImport().read(TableExportTests.export(EXPORT, lines), HEADINGS);

        assertThat(table.rows())
                .extracting(row -> new Line(
                        row.text("名称"),
                        row.cell("数量").number().orElseThrow(),
                        row.cell("日期").firstDay().orElseThrow()))
                .isEqualTo(lines);
    }

    @Property(tries = 500)
    void readsOrRefusesAnyBytes(@ForAll byte[] bytes) {
        try {
            assertThat(new TableImport().read(bytes, HEADINGS).rows()).isNotEmpty();
        } catch (UnreadableTable refused) {
            assertThat(refused.getMessage()).endsWith("。");
        }
    }

    @Property(tries = 1000)
    void readsOrRefusesAnyCell(@ForAll String text, @ForAll boolean numeric) {
        ImportedCell cell = new ImportedCell(text, numeric);
        try {
            assertThat(cell.number().isPresent()).isEqualTo(!text.isEmpty());
            assertThat(cell.firstDay().isPresent()).isEqualTo(!text.isEmpty());
        } catch (UnreadableCell refused) {
            assertThat(refused.getMessage()).startsWith("“" + text + "”");
        }
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        Arbitrary<String> names = Arbitraries.strings()
                .withCharRange('!', '~')
                .withCharRange('\u4E00', '\u9FFF')
                .ofMinLength(1)
                .ofMaxLength(30)
                .filter(name -> !name.equals("名称"));
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000_000))
                .ofScale(4)
                .map(amount -> amount.signum() == 0
                        ? BigDecimal.ZERO
                        : new BigDecimal(amount.stripTrailingZeros().toPlainString()));
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(20_000, 60_000)
                .map(day -> LocalDate.of(1899, 12, 30).plusDays(day));
        return Combinators.combine(names, amounts, days)
                .as(Line::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }
}
