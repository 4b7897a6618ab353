package org.chanjiao.bench.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.ledger.ImportId;
import org.chanjiao.ledger.ImportStatus;
import org.chanjiao.ledger.ImportView;
import org.chanjiao.ledger.LedgerImports;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One workbook of internship placements, one row in a hundred of them faulty: uploaded, looked at, the good rows written. Says
 * how long it took and how much heap it needed; ends with 1 when slower than 20,000 rows a minute.
 */
public final class LedgerImportBenchmark {

    private static final String LEDGER = "internship-placement";
    private static final RegionCode CITY = RegionCode.of("330100");
    private static final int LEAST_ROWS_A_SECOND = 20_000 / 60;
    private static final long LOOK_EVERY_NANOS = 20_000_000;
    private static final String[] HEADINGS = {
        "学校", "实习岗位", "实习单位", "学生编号", "专业代码", "实习类型", "开始日期", "结束日期", "已签三方协议", "已投实习责任保险", "月报酬（元）", "状态"
    };

    private final LedgerImports imports;
    private final Person clerk;

    private LedgerImportBenchmark(ConfigurableApplicationContext context) {
        imports = context.getBean(LedgerImports.class);
        Organisations organisations = context.getBean(Organisations.class);
        OrganisationId school = organisations.register(CITY, "青川职业技术学校", OrganisationKind.SCHOOL);
        organisations.register(CITY, "青川机床有限公司", OrganisationKind.ENTERPRISE);
        clerk = new Person(AccountId.random(), "liu", "刘洋", school, "青川职业技术学校", CITY, Set.of(Role.SCHOOL));
    }

    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[0]);
        byte[] workbook = workbook(rows);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(LedgerContext.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "chanjiao.ledger.key=" + Base64.getEncoder().encodeToString(new byte[32]),
                        "spring.flyway.enabled=false",
                        "spring.main.banner-mode=off",
                        "logging.level.root=warn",
                        "spring.jpa.open-in-view=false")
                .run()) {
            System.exit(new LedgerImportBenchmark(context).measure(workbook, rows) ? 0 : 1);
        }
    }

    private boolean measure(byte[] workbook, int rows) {
        System.gc();
        try (PeakHeap heap = new PeakHeap()) {
            long start = System.nanoTime();
            ImportId id = imports.receive(LEDGER, "实习学生.xlsx", workbook, clerk);
            ImportView seen = settled(id);
            double looked = seconds(start);
            imports.write(id, true, clerk);
            ImportView written = settled(id);
            double whole = seconds(start);
            double speed = rows / whole;
            System.out.printf(
                    "%d rows, %.1f MB: looked at in %.1f s (%d faulty), written in all %.1f s (%d items), %.0f rows/s%n",
                    rows, workbook.length / 1048576.0, looked, seen.faulty(), whole, written.written(), speed);
            System.out.printf("peak heap %d MB of %d MB%n", heap.megabytes(), PeakHeap.mostMegabytes());
            return written.status() == ImportStatus.WRITTEN && speed >= LEAST_ROWS_A_SECOND;
        }
    }

    private ImportView settled(ImportId id) {
        ImportView view = imports.view(id, clerk);
        while (view.running()) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
            view = imports.view(id, clerk);
        }
        return view;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static byte[] workbook(int rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "bench", "1.0");
        Worksheet sheet = workbook.newWorksheet("实习学生");
        write(sheet, 0, HEADINGS);
        for (int row = 1; row <= rows; row++) {
            String from = row % 100 == 0 ? "去年春天" : "2026.3";
            write(
                    sheet,
                    row,
                    "",
                    "装配钳工",
                    "青川机床有限公司",
                    "S" + row,
                    "460103",
                    "岗位实习",
                    from,
                    "2026年8月",
                    "是",
                    "是",
                    "２４００",
                    "实习中");
            flush(sheet, row);
        }
        workbook.finish();
        return out.toByteArray();
    }

    private static void flush(Worksheet sheet, int row) {
        if (row % 1000 == 0) {
            try {
                sheet.flush();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    private static void write(Worksheet sheet, int row, String... values) {
        for (int column = 0; column < values.length; column++) {
            sheet.inlineString(row, column, values[column]);
        }
    }
}
