package org.chanjiao.portal.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chanjiao.draft.Decision;
import org.chanjiao.draft.DraftItemId;
import org.chanjiao.draft.DraftSheet;
import org.chanjiao.draft.DraftSheet.QuestionRow;
import org.chanjiao.draft.DraftSheet.TargetRow;
import org.chanjiao.draft.DraftSheet.TaskRow;
import org.chanjiao.draft.DraftUnit;
import org.chanjiao.draft.QuestionKind;
import org.chanjiao.policy.SourceText;
import org.chanjiao.policy.Span;
import org.jspecify.annotations.Nullable;

/**
 * Paints the items of a draft on its text. Where items overlap the more urgent is seen: damage over figures over units over headings.
 */
final class TextPainter {
    private final SourceText text;
    private final int[] painted;
    private final boolean[] ofTask;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, String> anchors = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    private record Mark(String kind, String item) {}

    private TextPainter(DraftSheet sheet) {
        this.text = sheet.text();
        this.painted = new int[text.length()];
        this.ofTask = new boolean[text.length()];
        Arrays.fill(painted, -1);
        sheet.sections().forEach(section -> paint("section", section.id(), headingOf(section.span(), section.title())));
        List<TaskRow> tasks = sheet.tasks().stream()
                .filter(task -> task.decision() != Decision.REJECTED)
                .toList();
        tasks.forEach(this::paintTask);
        tasks.forEach(this::paintUnits);
        for (TargetRow target : sheet.targets()) {
            if (target.decision() != Decision.REJECTED) {
                paint("target", target.id(), target.span());
            }
        }
        for (QuestionRow question : sheet.openQuestions()) {
            if (question.kind() == QuestionKind.DAMAGE) {
                paint("damage", question.id(), question.span());
            }
        }
    }

    /** The painted text, with the anchors of the items in it. */
    record Painting(TextView view, Map<String, String> anchors) {
        /** Where an item stands in the text; the first line when its words are not visible. */
        String anchorOf(DraftItemId item) {
            return anchors.getOrDefault(item.toString(), "line-1");
        }
    }

    static Painting of(DraftSheet sheet) {
        TextPainter painter = new TextPainter(sheet);
        TextView view = painter.lines();
        return new Painting(view, painter.anchors);
    }

    private void paintTask(TaskRow task) {
        int end = Math.min(task.span().end(), ofTask.length);
        Arrays.fill(ofTask, Math.min(task.span().start(), end), end, true);
        paint("task", task.id(), headingOf(task.span(), task.wording().title()));
    }

    private void paintUnits(TaskRow task) {
        for (DraftUnit unit : task.units()) {
            if (unit.start() != null && unit.end() != null && unit.start() < unit.end()) {
                paint("unit", task.id(), new Span(unit.start(), unit.end()));
            }
        }
    }

    private Span headingOf(Span whole, String title) {
        Span heading = text.find(title, whole.start()).filter(whole::covers).orElse(whole);
        return new Span(whole.start(), Math.min(heading.end(), whole.start() + 120));
    }

    private void paint(String kind, DraftItemId item, Span span) {
        marks.add(new Mark(kind, item.toString()));
        int end = Math.min(span.end(), painted.length);
        Arrays.fill(painted, Math.min(span.start(), end), end, marks.size() - 1);
    }

    private TextView lines() {
        List<TextView.Line> lines = new ArrayList<>();
        for (Span line : text.paragraphs()) {
            String id = "line-" + (lines.size() + 1);
            lines.add(new TextView.Line(id, ofTask[line.start()], pieces(line)));
        }
        return new TextView(lines);
    }

    private List<TextView.Piece> pieces(Span line) {
        List<TextView.Piece> pieces = new ArrayList<>();
        int start = line.start();
        for (int at = line.start() + 1; at <= line.end(); at++) {
            if (at == line.end() || painted[at] != painted[start]) {
                pieces.add(piece(new Span(start, at), painted[start]));
                start = at;
            }
        }
        return pieces;
    }

    private TextView.Piece piece(Span span, int mark) {
        if (mark < 0) {
            return new TextView.Piece(text.slice(span), span.start(), "plain", null, null);
        }
        Mark here = marks.get(mark);
        return new TextView.Piece(
                text.slice(span),
                span.start(),
                here.kind(),
                begun.add(mark) ? anchor(here) : null,
                "#item-" + here.item());
    }

    private @Nullable String anchor(Mark mark) {
        String anchor = "text-" + mark.item();
        return anchors.putIfAbsent(mark.item(), anchor) == null ? anchor : null;
    }
}
