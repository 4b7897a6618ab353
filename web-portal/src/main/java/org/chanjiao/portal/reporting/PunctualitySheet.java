package org.chanjiao.portal.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToLongFunction;
import lombok.RequiredArgsConstructor;
import org.chanjiao.formats.table.Column;
import org.chanjiao.formats.table.TableExport;
import org.chanjiao.reporting.Punctuality;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Completeness and timeliness as a workbook in the reader's language. */
@Component
@RequiredArgsConstructor
class PunctualitySheet {

    private static final int NARROW = 12;
    private static final int WIDE = 28;

    private final MessageSource messages;

    TableExport<Punctuality> export() {
        return new TableExport<>(
                message("punctuality.title"),
                List.of(
                        Column.text(message("reports.unit"), WIDE, Punctuality::unit),
                        Column.text(message("reports.period"), WIDE, Punctuality::period),
                        count("punctuality.asked", Punctuality::asked),
                        count("punctuality.sent", Punctuality::sent),
                        count("punctuality.inTime", Punctuality::inTime),
                        count("punctuality.inGrace", Punctuality::inGrace),
                        count("punctuality.late", Punctuality::late),
                        count("punctuality.missing", Punctuality::missing),
                        count("punctuality.returned", Punctuality::returned),
                        count("punctuality.accepted", Punctuality::accepted),
                        count("punctuality.waiting", Punctuality::waiting),
                        Column.number(message("punctuality.reviewDays"), NARROW, Punctuality::reviewDays)));
    }

    private Column<Punctuality> count(String key, ToLongFunction<Punctuality> count) {
        return Column.number(message(key), NARROW, row -> BigDecimal.valueOf(count.applyAsLong(row)));
    }

    private String message(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
