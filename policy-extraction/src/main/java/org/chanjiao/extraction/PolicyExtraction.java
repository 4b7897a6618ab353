package org.chanjiao.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chanjiao.extraction.outline.Heading;
import org.chanjiao.extraction.outline.Outline;
import org.chanjiao.extraction.responsibility.Responsibilities;
import org.chanjiao.extraction.text.Lines;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;

/** Reads a policy text; the one entry to the engine. Deterministic: the same text gives the same draft. */
public final class PolicyExtraction {

    private PolicyExtraction() {}

    /** Reads any text; a text without structure gives an empty draft, never an exception. */
    public static Draft read(String words) {
        SourceText text = SourceText.of(words);
        List<Span> lines = Lines.of(text);
        Outline outline = Outline.read(text, lines);
        Responsibilities responsibilities = Responsibilities.read(text, outline);
        List<Heading> items = outline.tasks(text, responsibilities::closes);
        responsibilities.settle(items);
        boolean segmented =
                items.stream().anyMatch(item -> responsibilities.all(item).size() > 1);
        DraftAssembly assembly = new DraftAssembly(text, responsibilities);
        List<FoundTask> tasks = new ArrayList<>(items.size());
        items.forEach(item -> tasks.add(assembly.task(item, segmented)));
        Set<Heading> leaves = new HashSet<>(items);
        List<FoundSection> sections = outline.headings().stream()
                .filter(heading -> !leaves.contains(heading) && !heading.isPoint())
                .map(assembly::section)
                .toList();
        Metadata metadata = new Metadata(null, null, null, null, null, null, null, List.of());
        return new Draft(metadata, sections, tasks, List.of(), List.of(), List.of());
    }
}
