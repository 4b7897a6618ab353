package org.chanjiao.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chanjiao.extraction.annex.RowMatches;
import org.chanjiao.extraction.annex.TableRow;
import org.chanjiao.extraction.outline.ChapterKind;
import org.chanjiao.extraction.outline.Heading;
import org.chanjiao.extraction.responsibility.Mention;
import org.chanjiao.extraction.responsibility.Responsibilities;
import org.chanjiao.extraction.responsibility.UnitList;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SharedWords;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;

/** Turns headings and unit lists into the sections and tasks of a draft. */
final class DraftAssembly {

    /** A phrase longer than this is a sentence. */
    private static final int TITLE = 24;

    private static final int SHORTEST = 4;

    private final SourceText text;
    private final Responsibilities responsibilities;
    private final RowMatches rows;
    private final SharedWords shared = new SharedWords();

    DraftAssembly(SourceText text, Responsibilities responsibilities, RowMatches rows) {
        this.rows = rows;
        this.text = text;
        this.responsibilities = responsibilities;
    }

    FoundSection section(Heading heading) {
        return new FoundSection(
                heading.path(),
                words(heading.title().words()),
                text.codePoint(heading.whole().start()),
                text.codePointEnd(heading.whole()));
    }

    /** Items and their units; where any item carries several lists, every list closes a segment. */
    List<FoundTask> tasks(List<Heading> items) {
        boolean segmented =
                items.stream().anyMatch(item -> responsibilities.all(item).size() > 1);
        return Stream.concat(
                        items.stream().map(item -> task(item, segmented)),
                        rows.added().stream().map(this::task))
                .toList();
    }

    private FoundTask task(TableRow row) {
        Span title = row.task();
        int stop = text.find('。', title.start(), title.end());
        return new FoundTask(
                row.path(),
                words(new Span(title.start(), stop < 0 ? title.end() : stop)),
                TaskKind.MEASURE,
                text.codePoint(row.whole().start()),
                text.codePointEnd(row.whole()),
                row.units().stream().map(this::unit).toList(),
                List.of());
    }

    /** The units of the item; those of the annex where the body names none. */
    private List<Mention> units(Heading heading) {
        List<Mention> units = responsibilities.units(heading);
        return units.isEmpty() ? Responsibilities.distinct(rows.units(heading)) : units;
    }

    private FoundTask task(Heading heading, boolean segmented) {
        TaskKind kind = heading.kind() == ChapterKind.SAFEGUARDS ? TaskKind.SAFEGUARD : TaskKind.MEASURE;
        return new FoundTask(
                heading.path(),
                words(title(heading)),
                kind,
                text.codePoint(heading.whole().start()),
                text.codePointEnd(heading.whole()),
                units(heading).stream().map(this::unit).toList(),
                segmented ? segments(heading) : List.of());
    }

    /** 市教育局：优化专业布局: behind the units that a heading names stands what they do, if that is a phrase alone. */
    private Span title(Heading heading) {
        Span words = heading.title().words();
        if (!responsibilities.names(heading)) {
            return words;
        }
        Span body = text.trimmed(heading.title().bodyStart(), heading.own().end());
        int end = body.start();
        while (end < body.end() && end - body.start() <= TITLE && !Glyphs.endsClause(text.at(end))) {
            end++;
        }
        boolean phrase = end + 1 < body.end() && (text.at(end) == '。' || text.at(end) == '\n');
        return phrase && end - body.start() >= SHORTEST && !Glyphs.startsNumber(text.at(body.start()))
                ? text.trimmed(body.start(), end)
                : words;
    }

    private FoundUnit unit(Mention mention) {
        Span span = mention.span();
        return new FoundUnit(
                mention.name(),
                asWritten(mention, span),
                mention.role(),
                mention.collective(),
                text.codePoint(span.start()),
                text.codePointEnd(span));
    }

    private String asWritten(Mention mention, Span span) {
        return text.writtenLength(span) == mention.printed().length() ? mention.printed() : shared.one(text.raw(span));
    }

    private List<UnitSegment> segments(Heading heading) {
        List<UnitSegment> segments = new ArrayList<>();
        int start = heading.title().bodyStart();
        for (UnitList list : responsibilities.all(heading)) {
            Span part = text.trimmed(start, Math.max(start, list.span().start()));
            List<String> names =
                    new ArrayList<>(list.mentions().stream().map(Mention::name).toList());
            if (part.isEmpty() && !segments.isEmpty()) {
                UnitSegment last = segments.remove(segments.size() - 1);
                names.addAll(0, last.units());
                segments.add(new UnitSegment(last.start(), last.end(), names));
                start = list.span().end();
                continue;
            }
            segments.add(new UnitSegment(text.codePoint(part.start()), text.codePointEnd(part), names));
            start = list.span().end();
        }
        return segments;
    }

    private String words(Span span) {
        return text.words(span);
    }
}
