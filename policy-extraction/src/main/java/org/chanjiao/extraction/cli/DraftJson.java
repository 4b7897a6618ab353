package org.chanjiao.extraction.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chanjiao.extraction.Citation;
import org.chanjiao.extraction.Draft;
import org.chanjiao.extraction.FoundDamage;
import org.chanjiao.extraction.FoundSection;
import org.chanjiao.extraction.FoundTarget;
import org.chanjiao.extraction.FoundTask;
import org.chanjiao.extraction.FoundUnit;
import org.chanjiao.extraction.Metadata;
import org.chanjiao.extraction.Suspicion;
import org.chanjiao.extraction.UnitSegment;
import org.jspecify.annotations.Nullable;

/** The published shape of a draft: field names and order of the command's output. */
final class DraftJson {

    private DraftJson() {}

    static Map<String, @Nullable Object> of(String file, Draft draft, @Nullable String sourceText) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("file", file);
        json.put("metadata", metadata(draft.metadata()));
        json.put("sections", draft.sections().stream().map(DraftJson::section).toList());
        json.put("tasks", draft.tasks().stream().map(DraftJson::task).toList());
        json.put("targets", draft.targets().stream().map(DraftJson::target).toList());
        json.put("damages", draft.damages().stream().map(DraftJson::damage).toList());
        if (sourceText != null) {
            json.put("sourceText", sourceText);
        }
        return json;
    }

    private static Map<String, @Nullable Object> metadata(Metadata metadata) {
        return fields(
                "title", metadata.title(),
                "noticeTitle", metadata.noticeTitle(),
                "documentNumber", metadata.documentNumber(),
                "issuer", metadata.issuer(),
                "issuedOn", metadata.issuedOn(),
                "region", metadata.region(),
                "addressees", metadata.addressees(),
                "basis", metadata.basis().stream().map(DraftJson::citation).toList());
    }

    private static Map<String, @Nullable Object> citation(Citation citation) {
        return fields(
                "title", citation.title(), "issuer", citation.issuer(), "documentNumber", citation.documentNumber());
    }

    private static Map<String, @Nullable Object> section(FoundSection section) {
        return fields("path", section.path(), "title", section.title(), "start", section.start(), "end", section.end());
    }

    private static Map<String, @Nullable Object> task(FoundTask task) {
        return fields(
                "path", task.path(),
                "title", task.title(),
                "kind", task.kind(),
                "start", task.start(),
                "end", task.end(),
                "units", task.units().stream().map(DraftJson::unit).toList(),
                "segments", task.segments().stream().map(DraftJson::segment).toList());
    }

    private static Map<String, @Nullable Object> unit(FoundUnit unit) {
        return fields(
                "name", unit.name(),
                "asWritten", unit.asWritten(),
                "role", unit.role(),
                "collective", unit.collective(),
                "start", unit.start(),
                "end", unit.end());
    }

    private static Map<String, @Nullable Object> segment(UnitSegment segment) {
        return fields("start", segment.start(), "end", segment.end(), "units", segment.units());
    }

    private static Map<String, @Nullable Object> target(FoundTarget target) {
        Map<String, @Nullable Object> json = fields(
                "phrase", target.phrase(),
                "start", target.start(),
                "end", target.end(),
                "quantity", target.quantity(),
                "quantityStart", target.quantityStart(),
                "quantityEnd", target.quantityEnd(),
                "subject", target.subject(),
                "comparator", target.comparator(),
                "low", plain(target.low()),
                "high", plain(target.high()),
                "unit", target.unit(),
                "startYear", target.startYear(),
                "deadlineYear", target.deadlineYear());
        json.putAll(fields(
                "period", target.period(),
                "scope", target.scope(),
                "type", target.type(),
                "taskPath", target.taskPath(),
                "duplicateOf", target.duplicateOf(),
                "suspect", target.suspect() == null ? null : suspicion(target.suspect())));
        return json;
    }

    private static Map<String, @Nullable Object> suspicion(Suspicion suspicion) {
        return fields(
                "kind", suspicion.kind(),
                "literalLow", plain(suspicion.literalLow()),
                "literalHigh", plain(suspicion.literalHigh()),
                "suggestion", suspicion.suggestion(),
                "reason", suspicion.reason());
    }

    private static Map<String, @Nullable Object> damage(FoundDamage damage) {
        return fields(
                "start", damage.start(),
                "end", damage.end(),
                "asWritten", damage.asWritten(),
                "suggestion", damage.suggestion(),
                "kind", damage.kind(),
                "reason", damage.reason());
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }

    private static Map<String, @Nullable Object> fields(@Nullable Object... pairs) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return fields;
    }
}
