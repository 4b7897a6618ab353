package org.chanjiao.reader;

import java.util.List;
import java.util.stream.Stream;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.policy.Span;
import org.chanjiao.task.TaskId;

/** A task beside the text. */
public record TaskChip(
        TaskId id, int ordinal, String path, String title, Span span, List<UnitChip> leads, List<UnitChip> supports) {

    boolean answeredBy(OrganisationId unit) {
        return Stream.concat(leads.stream(), supports.stream()).anyMatch(chip -> unit.equals(chip.organisation()));
    }
}
