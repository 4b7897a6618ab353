package org.chanjiao.portal.enterprise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.chanjiao.enterprise.IndustrySection;
import org.chanjiao.formats.table.Column;
import org.chanjiao.formats.table.TableExport;
import org.chanjiao.register.RegisterRow;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The register as a workbook in the reader's language. */
@Component
@RequiredArgsConstructor
class EnterpriseSheets {

    private static final int NARROW = 14;
    private static final int WIDE = 30;

    private final MessageSource messages;

    TableExport<RegisterRow> export() {
        Locale locale = LocaleContextHolder.getLocale();
        return new TableExport<>(
                said("enterprises.title", locale),
                List.of(
                        Column.text(said("enterprises.name", locale), WIDE, RegisterRow::name),
                        Column.text(said("enterprises.creditCode", locale), 22, RegisterRow::creditCode),
                        Column.text(said("enterprises.region", locale), 20, RegisterRow::regionPath),
                        Column.text(said("enterprises.industry", locale), NARROW, RegisterRow::industry),
                        Column.text(said("enterprises.section", locale), WIDE, row -> section(row, locale)),
                        Column.date(said("enterprises.establishedOn", locale), NARROW, RegisterRow::establishedOn),
                        Column.number(
                                said("enterprises.staff", locale),
                                NARROW,
                                row -> row.staff() == null ? null : BigDecimal.valueOf(row.staff())),
                        Column.text(
                                said("enterprises.aboveScale", locale),
                                NARROW,
                                row -> said("enterprises.yes." + row.aboveScale(), locale)),
                        Column.text(
                                said("enterprises.checked", locale),
                                NARROW,
                                row -> said("enterprises.checked." + row.checked(), locale)),
                        Column.text(
                                said("enterprises.listing", locale),
                                NARROW,
                                row -> said("enterprises.listing." + row.listing(), locale)),
                        Column.number(
                                said("enterprises.openCredit", locale),
                                NARROW,
                                row -> BigDecimal.valueOf(row.openCredit()))));
    }

    private String section(RegisterRow row, Locale locale) {
        return IndustrySection.of(row.industry())
                .map(section -> said("industry." + section, locale))
                .orElse("");
    }

    private String said(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
