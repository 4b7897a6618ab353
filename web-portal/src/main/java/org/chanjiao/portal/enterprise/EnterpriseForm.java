package org.chanjiao.portal.enterprise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chanjiao.enterprise.EnterpriseFacts;
import org.chanjiao.portal.layout.Conflict.Difference;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The facts as filled in; texts throughout, so that what cannot be read is shown again as typed. */
record EnterpriseForm(
        @Nullable String establishedOn,
        @Nullable String industry,
        @Nullable String business,
        @Nullable String staff,
        @Nullable Boolean aboveScale,
        @Nullable Boolean nationwide) {

    static EnterpriseForm of(EnterpriseFacts facts) {
        return new EnterpriseForm(
                facts.establishedOn() == null ? "" : facts.establishedOn().toString(),
                facts.industry(),
                facts.business(),
                facts.staff() == null ? "" : facts.staff().toString(),
                facts.aboveScale(),
                facts.nationwide());
    }

    /** What was filled in; errors stand at their fields. */
    EnterpriseFacts read(BindingResult errors) {
        if (text(business).length() > 200) {
            errors.rejectValue("business", "enterprises.business.long");
        }
        return new EnterpriseFacts(
                day(errors),
                text(industry).toUpperCase(Locale.ROOT),
                text(business),
                number(errors),
                Boolean.TRUE.equals(aboveScale),
                Boolean.TRUE.equals(nationwide));
    }

    /** Each field beside what somebody else saved meanwhile. */
    List<Difference> beside(EnterpriseForm theirs) {
        return List.of(
                new Difference("enterprises.establishedOn", text(establishedOn), text(theirs.establishedOn)),
                new Difference("enterprises.industry", text(industry), text(theirs.industry)),
                new Difference("enterprises.business", text(business), text(theirs.business)),
                new Difference("enterprises.staff", text(staff), text(theirs.staff)),
                new Difference("enterprises.aboveScale", mark(aboveScale), mark(theirs.aboveScale)),
                new Difference("enterprises.nationwide", mark(nationwide), mark(theirs.nationwide)));
    }

    private @Nullable LocalDate day(BindingResult errors) {
        try {
            return text(establishedOn).isEmpty() ? null : LocalDate.parse(text(establishedOn));
        } catch (DateTimeException unreadable) {
            errors.rejectValue("establishedOn", "enterprises.establishedOn.unreadable");
            return null;
        }
    }

    private @Nullable Integer number(BindingResult errors) {
        try {
            return text(staff).isEmpty() ? null : Integer.valueOf(text(staff).replace(",", ""));
        } catch (NumberFormatException unreadable) {
            errors.rejectValue("staff", "enterprises.staff.unreadable");
            return null;
        }
    }

    private static String mark(@Nullable Boolean yes) {
        return Boolean.TRUE.equals(yes) ? "✓" : "—";
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
