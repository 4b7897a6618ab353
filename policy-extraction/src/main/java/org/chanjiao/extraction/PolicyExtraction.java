package org.chanjiao.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * <p>The steps stand in {@link #draft()} in their order: lines, headings, unit lists, tasks, letter, figures, damage,
 * questions. Deterministic: the same text gives the same draft.
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
        List<Span> lines = Lines.of(text);
        Outline outline = Outline.read(text, lines);
        Responsibilities responsibilities = Responsibilities.read(text, outline);
        List<Heading> items = outline.tasks(responsibilities::closes);
        responsibilities.settle(items);
        Letter letter = Letter.read(text, lines, outline.body());
        List<Flaw> flaws = new ArrayList<>(letter.flaws());
        flaws.addAll(Flaws.in(text, outline, responsibilities));

        Set<Heading> leaves = new HashSet<>(items);
        DraftAssembly assembly = new DraftAssembly(text, responsibilities);
        List<FoundSection> sections = outline.headings().stream()
                .filter(heading -> outline.groups(heading, leaves))
                .map(assembly::section)
                .toList();
        List<FoundTask> tasks = assembly.tasks(items);
        List<FoundTarget> targets = targets(outline, letter, leaves, flaws);
        List<FoundDamage> damages = new DamageAssembly(text).damages(flaws, targets);
        return new Draft(letter.metadata(), sections, tasks, targets, damages, Questions.of(tasks, targets, damages));
    }

    private List<FoundTarget> targets(Outline outline, Letter letter, Set<Heading> tasks, List<Flaw> flaws) {
        CommitmentReader reader = new CommitmentReader(text);
        reader.read(letter.opening());
        outline.headings().forEach(reader::read);
        List<Commitment> commitments = reader.commitments();
        boolean losesDashes = flaws.stream().anyMatch(flaw -> flaw.kind() == DamageKind.LOST_RANGE_DASH);
        return new TargetAssembly(text, tasks, Doubts.over(text, commitments, losesDashes)).targets(commitments);
    }
}
