package org.chanjiao.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.policy.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into blocks and runs. A block ends with its line, and also where a section or a task begins, so that a
 * document without line breaks is readable too.
 */
final class BlockLayout {

    /** A heading's line may be so many characters longer than its title: its number and punctuation. */
    private static final int NUMBERING = 12;

    private final PolicyContents contents;
    private final List<Marked> marks;

    BlockLayout(PolicyContents contents, @Nullable String searched) {
        this.contents = contents;
        this.marks = contents.marks(searched);
    }

    /** The whole text, or what one unit answers for with the headings above it. */
    List<Block> blocks(@Nullable OrganisationId unit) {
        return paragraphs()
                .filter(paragraph -> unit == null || concerns(paragraph, unit))
                .map(this::block)
                .toList();
    }

    private Stream<Span> paragraphs() {
        TreeSet<Integer> starts = new TreeSet<>();
        contents.headings().forEach(heading -> starts.add(heading.span().start()));
        contents.tasks().forEach(task -> starts.add(task.span().start()));
        return contents.text().paragraphs().stream().flatMap(line -> split(line, starts));
    }

    private Stream<Span> split(Span line, TreeSet<Integer> starts) {
        List<Span> parts = new ArrayList<>();
        int from = line.start();
        for (int start : starts.subSet(line.start() + 1, Math.max(line.start() + 1, line.end()))) {
            parts.add(new Span(from, start));
            from = start;
        }
        parts.add(new Span(from, line.end()));
        return parts.stream().filter(part -> part.length() > 0);
    }

    private boolean concerns(Span paragraph, OrganisationId unit) {
        Optional<Heading> heading = heading(paragraph);
        return contents.tasks().stream()
                .filter(task -> task.answeredBy(unit))
                .anyMatch(task -> task.span().covers(first(paragraph))
                        || heading.isPresent() && heading.get().span().overlaps(task.span()));
    }

    private static Span first(Span paragraph) {
        return new Span(paragraph.start(), paragraph.start() + 1);
    }

    private Block block(Span span) {
        return new Block(
                "p" + span.start(),
                heading(span).map(Heading::depth).orElse(0),
                runs(span),
                contents.tasks().stream()
                        .filter(task -> beginsIn(span, task.span()))
                        .toList(),
                contents.targets().stream()
                        .filter(target -> beginsIn(span, target.span()))
                        .toList());
    }

    private Optional<Heading> heading(Span span) {
        return contents.headings().stream()
                .filter(heading -> beginsIn(span, heading.span()))
                .filter(heading -> span.length()
                        <= heading.title().codePointCount(0, heading.title().length()) + NUMBERING)
                .findFirst();
    }

    private static boolean beginsIn(Span block, Span other) {
        return block.start() <= other.start() && other.start() < block.end();
    }

    private List<Run> runs(Span block) {
        List<Marked> here =
                marks.stream().filter(marked -> marked.span().overlaps(block)).toList();
        TreeSet<Integer> edges = new TreeSet<>(List.of(block.start(), block.end()));
        here.forEach(marked -> {
            edges.add(Math.max(block.start(), marked.span().start()));
            edges.add(Math.min(block.end(), marked.span().end()));
        });
        List<Run> runs = new ArrayList<>();
        int from = block.start();
        for (int edge : edges.tailSet(block.start(), false)) {
            runs.add(run(new Span(from, edge), here));
            from = edge;
        }
        return runs;
    }

    private Run run(Span span, List<Marked> around) {
        List<Marked> on =
                around.stream().filter(marked -> marked.span().covers(span)).toList();
        EnumSet<Mark> kinds = EnumSet.noneOf(Mark.class);
        on.forEach(marked -> kinds.add(marked.mark()));
        boolean hitBegins = on.stream()
                .anyMatch(marked -> marked.mark() == Mark.HIT && marked.span().start() == span.start());
        return new Run(
                contents.text().slice(span),
                kinds,
                hitBegins ? "o" + span.start() : null,
                leadsTo(on, Marked::target),
                leadsTo(on, Marked::policy));
    }

    private static <T> @Nullable T leadsTo(List<Marked> marks, Function<Marked, @Nullable T> end) {
        return marks.stream().map(end).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
