package org.chanjiao.portal.incentive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.chanjiao.incentive.Audience;
import org.chanjiao.incentive.IncentiveCategory;
import org.chanjiao.incentive.IncentiveWords;
import org.chanjiao.portal.layout.Conflict.Difference;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** An entry of the catalogue as filled in. */
record IncentiveForm(
        @Nullable String category,
        @Nullable String title,
        @Nullable String basis,
        @Nullable String level,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable String audience,
        @Nullable String how,
        @Nullable String contact,
        @Nullable String ledger,
        @Nullable String words) {

    static final IncentiveForm BLANK =
            new IncentiveForm("TAX", "", "", "", "", "", "ALL", "", "", "policy-benefit", "");

    static IncentiveForm of(IncentiveWords said) {
        return new IncentiveForm(
                said.category().name(),
                said.title(),
                said.basis(),
                said.level(),
                said.validFrom() == null ? "" : said.validFrom().toString(),
                said.validTo() == null ? "" : said.validTo().toString(),
                said.audience().name(),
                said.how(),
                said.contact(),
                said.ledger(),
                said.words());
    }

    /** What was filled in; errors stand at their fields. */
    IncentiveWords read(BindingResult errors) {
        for (var needed :
                List.of(List.of("title", text(title)), List.of("basis", text(basis)), List.of("how", text(how)))) {
            if (needed.get(1).isEmpty()) {
                errors.rejectValue(needed.get(0), "incentives.missing");
            }
        }
        LocalDate from = day("validFrom", validFrom, errors);
        LocalDate to = day("validTo", validTo, errors);
        if (from != null && to != null && to.isBefore(from)) {
            errors.rejectValue("validTo", "incentives.validTo.before");
        }
        return new IncentiveWords(
                one(IncentiveCategory.values(), category, IncentiveCategory.TAX),
                text(title),
                text(basis),
                text(level),
                from,
                to,
                one(Audience.values(), audience, Audience.ALL),
                text(how),
                text(contact),
                text(ledger),
                text(words));
    }

    /** Each field beside what somebody else saved meanwhile. */
    List<Difference> beside(IncentiveForm theirs) {
        return List.of(
                new Difference("incentives.entry", text(title), text(theirs.title)),
                new Difference("incentives.basis", text(basis), text(theirs.basis)),
                new Difference("incentives.level", text(level), text(theirs.level)),
                new Difference("incentives.validFrom", text(validFrom), text(theirs.validFrom)),
                new Difference("incentives.validTo", text(validTo), text(theirs.validTo)),
                new Difference("incentives.how", text(how), text(theirs.how)),
                new Difference("incentives.contact", text(contact), text(theirs.contact)));
    }

    private static @Nullable LocalDate day(String field, @Nullable String typed, BindingResult errors) {
        try {
            return text(typed).isEmpty() ? null : LocalDate.parse(text(typed));
        } catch (DateTimeException unreadable) {
            errors.rejectValue(field, "enterprises.establishedOn.unreadable");
            return null;
        }
    }

    private static <E extends Enum<E>> E one(E[] values, @Nullable String name, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
