package org.chanjiao.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chanjiao.extraction.annex.RowMatches;
import org.chanjiao.extraction.annex.TableRow;
import org.chanjiao.extraction.annex.TaskTable;
import org.chanjiao.extraction.damage.Flaws;
import org.chanjiao.extraction.figure.Commitment;
import org.chanjiao.extraction.figure.CommitmentReader;
import org.chanjiao.extraction.figure.Doubts;
import org.chanjiao.extraction.letter.Letter;
import org.chanjiao.extraction.outline.Heading;
import org.chanjiao.extraction.outline.Outline;
import org.chanjiao.extraction.responsibility.Responsibilities;
import org.chanjiao.extraction.text.Flaw;
import org.chanjiao.extraction.text.Lines;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;

/**
 * Reads a policy text; the one entry to the engine.
 *
 * <p>The steps stand in {@link #draft()} in their order: lines, headings, letter; unit lists, tasks; figures, damage,
 * questions. What a step alone needs is let go with it. Deterministic: the same text gives the same draft.
 */
public final class PolicyExtraction {

    private final SourceText text;

    private PolicyExtraction(SourceText text) {
        this.text = text;
    }

    /** Reads any text; a text without structure gives an empty draft, never an exception. */
    public static Draft read(String words) {
        return new PolicyExtraction(SourceText.of(words)).draft();
    }

    private Draft draft() {
        Frame frame = frame();
        Body body = body(frame.outline, frame.rows);
        List<Flaw> flaws = new ArrayList<>(frame.letter.flaws());
        flaws.addAll(body.flaws);
        List<FoundTarget> targets = targets(frame, body, flaws);
        List<FoundDamage> damages = new DamageAssembly(text).damages(flaws, targets);
        List<Question> questions = Questions.of(body.tasks, targets, damages);
        return new Draft(frame.letter.metadata(), body.sections, body.tasks, targets, damages, questions);
    }

    /** What is kept of lines once headings and letterhead are told. */
    private record Frame(Outline outline, Letter letter, List<TableRow> rows) {}

    private Frame frame() {
        List<Span> lines = Lines.of(text);
        Outline outline = Outline.read(text, lines);
        List<TableRow> rows = TaskTable.rows(
                text, lines, outline.headings().isEmpty() ? 0 : outline.body().end());
        return new Frame(outline, Letter.read(text, lines, outline.body()), rows);
    }

    /** What is kept of headings and unit lists once the tasks are told. */
    private record Body(
            Set<Heading> leaves,
            List<TableRow> added,
            List<FoundSection> sections,
            List<FoundTask> tasks,
            List<Flaw> flaws) {}

    private Body body(Outline outline, List<TableRow> rows) {
        Responsibilities responsibilities = Responsibilities.read(text, outline);
        List<Heading> items = outline.tasks(responsibilities::closes);
        responsibilities.settle(items);
        Set<Heading> leaves = new HashSet<>(items);
        RowMatches matches = RowMatches.of(text, rows, items);
        DraftAssembly assembly = new DraftAssembly(text, responsibilities, matches);
        List<FoundSection> sections = outline.headings().stream()
                .filter(heading -> outline.groups(heading, leaves))
                .map(assembly::section)
                .toList();
        return new Body(
                leaves, matches.added(), sections, assembly.tasks(items), Flaws.in(text, outline, responsibilities));
    }

    private List<FoundTarget> targets(Frame frame, Body body, List<Flaw> flaws) {
        CommitmentReader reader = new CommitmentReader(text);
        reader.read(frame.letter.opening());
        frame.outline.headings().forEach(reader::read);
        body.added.forEach(row -> reader.read(row.task(), row.year()));
        List<Commitment> commitments = reader.commitments();
        boolean losesDashes = flaws.stream().anyMatch(flaw -> flaw.kind() == DamageKind.LOST_RANGE_DASH);
        return new TargetAssembly(text, body.leaves, body.added, Doubts.over(text, commitments, losesDashes))
                .targets(commitments);
    }
}
