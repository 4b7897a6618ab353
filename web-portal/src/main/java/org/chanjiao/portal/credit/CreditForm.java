package org.chanjiao.portal.credit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.chanjiao.credit.CreditFinding;
import org.chanjiao.credit.CreditMatter;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What was found, as filled in. */
record CreditForm(
        @Nullable String enterprise,
        @Nullable String matter,
        @Nullable String description,
        @Nullable String occurredOn,
        @Nullable String source,
        @Nullable String documentNumber) {

    static CreditForm against(String enterprise) {
        return new CreditForm(enterprise, "", "", "", "", "");
    }

    /** What was filled in; errors stand at their fields. */
    CreditFinding read(BindingResult errors) {
        CreditMatter about = Arrays.stream(CreditMatter.values())
                .filter(value -> value.name().equals(matter))
                .findFirst()
                .orElse(CreditMatter.ILLEGAL_OPERATION);
        if (text(matter).isEmpty()) {
            errors.rejectValue("matter", "credit.matter.missing");
        }
        if (text(description).isEmpty()) {
            errors.rejectValue("description", "credit.description.missing");
        }
        if (text(source).isEmpty()) {
            errors.rejectValue("source", "credit.source.missing");
        }
        return new CreditFinding(about, text(description), day(errors), text(source), text(documentNumber));
    }

    private LocalDate day(BindingResult errors) {
        try {
            return LocalDate.parse(text(occurredOn));
        } catch (DateTimeException unreadable) {
            errors.rejectValue("occurredOn", "credit.occurredOn.unreadable");
            return LocalDate.EPOCH;
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
