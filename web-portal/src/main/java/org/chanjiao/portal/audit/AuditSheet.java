package org.chanjiao.portal.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chanjiao.audit.AuditEntry;
import org.chanjiao.formats.table.Column;
import org.chanjiao.formats.table.TableExport;

/** Writes entries of the trail as a workbook while they come; what one sheet cannot hold goes to the next. */
record AuditSheet(AuditWords words, OutputStream out) implements Consumer<Iterator<AuditEntry>> {

    private static final TableExport<AuditRow> SHEET = new TableExport<>(
            "审计记录",
            List.of(
                    Column.number("序号", 10, row -> BigDecimal.valueOf(row.sequence())),
                    Column.text("时间", 20, AuditRow::at),
                    Column.text("账号", 18, AuditRow::actor),
                    Column.text("操作", 20, AuditRow::words),
                    Column.text("操作代码", 26, AuditRow::action),
                    Column.text("结果", 8, row -> row.succeeded() ? "成功" : "失败"),
                    Column.text("对象", 46, AuditRow::subject),
                    Column.text("说明", 50, AuditRow::summary),
                    Column.text("来源地址", 16, AuditRow::ip),
                    Column.text("请求编号", 38, AuditRow::requestId),
                    Column.text("校验值", 66, AuditRow::hash)));

    @Override
    public void accept(Iterator<AuditEntry> entries) {
        Iterable<AuditEntry> rest = () -> entries;
        Stream<AuditRow> rows = StreamSupport.stream(rest.spliterator(), false).map(words::row);
        try {
            SHEET.write(out, rows.iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
