package org.chanjiao.portal.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chanjiao.draft.Decision;
import org.chanjiao.draft.DraftItemId;
import org.chanjiao.draft.DraftSheet;
import org.chanjiao.draft.DraftSheet.TaskRow;
import org.chanjiao.draft.UnknownDraft;
import org.chanjiao.policy.SourceText;
import org.chanjiao.policy.Span;
import org.chanjiao.portal.layout.Choice;

/**
 * A task on its edit page.
 *
 * @param sections where it can stand, its present place included
 * @param others tasks it can be merged into, nearest first in the text
 */
record TaskEditing(
        String draft,
        TaskRow row,
        String savedAt,
        String body,
        List<Choice> sections,
        List<Choice> others,
        List<String> names,
        SourceText text) {

    static TaskEditing of(DraftSheet sheet, DraftItemId item) {
        TaskRow row = sheet.task(item).orElseThrow(() -> UnknownDraft.item(item));
        List<Choice> others = sheet.tasks().stream()
                .filter(other -> !other.id().equals(item) && other.decision() != Decision.REJECTED)
                .map(other -> new Choice(
                        other.id().toString(),
                        other.wording().path() + " " + other.wording().title()))
                .toList();
        List<String> names =
                sheet.names().stream().map(DraftSheet.NameRow::name).toList();
        return new TaskEditing(
                sheet.header().id().toString(),
                row,
                DraftPages.time(row.touched().at()),
                sheet.text().slice(row.span()),
                sections(sheet, TaskForm.sectionOf(row.wording().path())),
                others,
                names,
                sheet.text());
    }

    private static List<Choice> sections(DraftSheet sheet, String present) {
        List<Choice> sections = new ArrayList<>(sheet.sections().stream()
                .filter(section -> section.decision() != Decision.REJECTED)
                .map(section -> new Choice(section.path(), section.path() + " " + section.title()))
                .toList());
        if (!present.isEmpty()
                && sections.stream().noneMatch(choice -> choice.value().equals(present))) {
            sections.add(new Choice(present, present));
        }
        return sections;
    }

    /** The offset of the words inside the task; empty when they are not in it or at its very beginning. */
    Optional<Integer> cutBefore(String words) {
        return words.isBlank()
                ? Optional.empty()
                : text.find(words.strip(), row.span().start() + 1)
                        .filter(row.span()::covers)
                        .map(Span::start);
    }
}
