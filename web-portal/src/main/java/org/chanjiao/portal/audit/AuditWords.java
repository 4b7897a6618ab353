package org.chanjiao.portal.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.chanjiao.audit.AuditEntry;
import org.chanjiao.portal.layout.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells the actions of the trail in words; a code without words stands for itself. */
@Component
@RequiredArgsConstructor
class AuditWords {

    /** Kinds of actions to search by: the beginnings of their codes. */
    private static final List<String> KINDS = List.of(
            "account",
            "token",
            "organisation",
            "reading",
            "draft",
            "policy",
            "target",
            "statistic",
            "progress",
            "report",
            "report-cycle",
            "ledger",
            "ledger-type",
            "attachment",
            "file",
            "enterprise",
            "scheme",
            "call",
            "case",
            "credit",
            "calendar",
            "console",
            "audit");

    private final MessageSource messages;

    AuditRow row(AuditEntry entry) {
        return AuditRow.of(entry, of(entry.action()));
    }

    String of(String action) {
        return Objects.requireNonNull(
                messages.getMessage("audit.action." + action, null, action, LocaleContextHolder.getLocale()));
    }

    /** What the trail can be searched by; what is searched by now is among it. */
    List<Choice> choices(@Nullable String chosen) {
        List<Choice> choices = new ArrayList<>(
                KINDS.stream().map(kind -> new Choice(kind + ".", of(kind))).toList());
        Stream.ofNullable(chosen)
                .map(String::strip)
                .filter(code -> !code.isEmpty()
                        && choices.stream().noneMatch(choice -> choice.value().equals(code)))
                .forEach(code -> choices.add(0, new Choice(code, of(code))));
        return choices;
    }
}
