package org.chanjiao.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import org.chanjiao.extraction.Period;
import org.chanjiao.extraction.Scope;
import org.chanjiao.extraction.TargetType;
import org.chanjiao.extraction.figure.TimeWords.Kind;
import org.chanjiao.extraction.figure.TimeWords.Word;
import org.chanjiao.extraction.outline.Heading;
import org.chanjiao.extraction.text.SharedWords;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.chanjiao.extraction.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the commitments of one stretch of text, sentence by sentence.
 *
 * <p>A deadline governs its sentence, and the next sentences of the paragraph as long as each goes on counting.
 */
public final class CommitmentReader {

    private static final List<String> SETTING_UP = Words.list("""
            建成 建设 打造 创建 新建 组建 培育 建立
            """);

    private static final List<String> COUNTS = List.of("人数", "规模", "数量", "金额", "总量", "总数");

    private static final List<String> TOTALS = List.of("累计", "总数", "总量", "总规模");

    private final SourceText text;
    private final SentenceFigures figures;
    private final SharedWords shared = new SharedWords();
    private final List<Commitment> commitments = new ArrayList<>();
    private final InheritedDeadline inherited;

    public CommitmentReader(SourceText text) {
        this.text = text;
        this.figures = new SentenceFigures(text);
        this.inherited = new InheritedDeadline(text);
    }

    /** All commitments read so far, in order of the text. */
    public List<Commitment> commitments() {
        return commitments;
    }

    /** Reads the opening of a document, or any text outside headings. */
    public void read(Span area) {
        Sentence.each(text, area, sentence -> sentence(sentence, null));
    }

    /** Reads a cell of a table; its goals are due in the year of the row unless they name another. */
    public void read(Span cell, @Nullable Integer year) {
        int first = commitments.size();
        read(cell);
        for (int i = first; i < commitments.size(); i++) {
            Commitment commitment = commitments.get(i);
            boolean due = commitment.type() == TargetType.GOAL && commitment.period() == Period.CUMULATIVE;
            commitments.set(i, due && commitment.deadlineYear() == null ? commitment.by(year) : commitment);
        }
    }

    /** Reads a heading's title and the text below it. */
    public void read(Heading heading) {
        Sentence.each(text, heading.title().words(), sentence -> sentence(sentence, heading));
        Span body = new Span(heading.title().bodyStart(), heading.own().end());
        Sentence.each(text, body, sentence -> sentence(sentence, heading));
    }

    private void sentence(Sentence sentence, @Nullable Heading heading) {
        inherited.open(sentence, heading);
        if (!figures.hasAny(sentence.span())) {
            inherited.pass(sentence);
            return;
        }
        List<Span> quoted = sentence.quoted(text);
        List<Quantity> found = figures.in(sentence, quoted);
        found.removeIf(quantity -> Filter.reject(text, sentence, quantity) != null);
        TimeWords times = new TimeWords(text, sentence.span(), quoted);
        boolean counted = false;
        for (int i = 0; i < found.size(); i++) {
            Quantity quantity = found.get(i);
            Quantity previous = i == 0 ? null : found.get(i - 1);
            Quantity next = i + 1 == found.size() ? null : found.get(i + 1);
            Commitment commitment =
                    commitment(sentence, quantity, Phrase.of(text, sentence, quantity, previous, next), times, heading);
            commitment = commitment.by(respective(sentence, quantity, found, times));
            commitments.add(commitment);
            counted |= commitment.type() == TargetType.GOAL;
        }
        inherited.close(sentence, heading, times.lastDeadline(), counted);
    }

    /** The year that belongs to a figure of a list announced by 分别, or null. */
    private @Nullable Integer respective(Sentence sentence, Quantity quantity, List<Quantity> found, TimeWords times) {
        int clause = sentence.clauseStart(text, quantity.span().start());
        int each = text.find("分别", clause, quantity.span().start());
        if (each < 0) {
            return null;
        }
        int end = sentence.clauseEnd(text, quantity.span().end());
        List<Quantity> listed = found.stream()
                .filter(other -> other.span().start() > each && other.span().end() <= end)
                .toList();
        int from = clause > sentence.span().start() ? sentence.clauseStart(text, clause - 1) : clause;
        return times.respective(from, each, listed.indexOf(quantity), listed.size());
    }

    private Commitment commitment(
            Sentence sentence, Quantity quantity, Phrase phrase, TimeWords times, @Nullable Heading heading) {
        int place = quantity.number().start();
        Purpose purpose = Purpose.of(text, sentence, quantity);
        Integer deadline =
                times.deadline(place, sentence.clauseEnd(text, quantity.span().end()));
        TargetType type = purpose.type(text, quantity, deadline != null);
        Period period = period(sentence, quantity, purpose, type, times);
        boolean goesOn =
                deadline == null && type == TargetType.GOAL && period == Period.CUMULATIVE && !times.hasDeadline();
        int clause = sentence.clauseStart(text, quantity.span().start());
        boolean recurs = period == Period.STANDING || text.has("每", clause, place);
        if (type == TargetType.HORIZON || recurs && times.bindsOnlyItsClause(clause)) {
            deadline = null;
        }
        Scope scope = purpose.scope(quantity, type);
        Integer year = goesOn ? inherited.year() : deadline;
        return new Commitment(
                quantity,
                phrase.span().start(),
                phrase.span().end(),
                sentence.span(),
                phrase.subject().isBlank() && heading != null
                        ? text.words(heading.title().words())
                        : phrase.subject(),
                times.start(place),
                year,
                period,
                scope,
                type,
                heading,
                shared.one(Reasons.of(text, quantity, type, period, year, goesOn && year != null)));
    }

    private Period period(Sentence sentence, Quantity quantity, Purpose purpose, TargetType type, TimeWords times) {
        int place = quantity.number().start();
        if (type == TargetType.HORIZON) {
            return Period.HORIZON;
        }
        if (governs(times.last(Kind.EVERY_FIVE_YEARS, place), place)) {
            return Period.PER_5_YEARS;
        }
        if (governs(times.last(Kind.FIRST_THREE_YEARS, place), place)) {
            return Period.FIRST_3_YEARS;
        }
        if (isYearly(sentence, quantity, times)) {
            return Period.PER_YEAR;
        }
        if (type == TargetType.ENTITLEMENT && quantity.isShare() && purpose.isTax()) {
            return Period.PER_YEAR;
        }
        return type == TargetType.GOAL ? Period.CUMULATIVE : Period.STANDING;
    }

    /** A window of years governs the figure of its own clause and the next. */
    private boolean governs(@Nullable Word word, int place) {
        if (word == null) {
            return false;
        }
        int commas = 0;
        for (int i = word.at(); i < place; i++) {
            commas += text.at(i) == ',' || text.at(i) == ';' ? 1 : 0;
        }
        return commas == 0;
    }

    /** Whether every clause between the two places goes on with the subject of the one before. */
    private boolean goesOn(int from, int place) {
        for (int comma = text.find(',', from, place); comma >= 0; comma = text.find(',', comma + 1, place)) {
            int end = text.find(',', comma + 1, place);
            Span clause = new Span(comma + 1, end < 0 ? place : end);
            if (!Verbs.open(text, clause.start()) && !countsOn(clause)) {
                return false;
            }
        }
        return true;
    }

    /** 参赛人数突破…: a count of what the clause before tells. */
    private boolean countsOn(Span clause) {
        return text.hasAny(COUNTS, clause.start(), clause.end());
    }

    private boolean isYearly(Sentence sentence, Quantity quantity, TimeWords times) {
        int place = quantity.number().start();
        if (text.startsWith("/年", quantity.span().end())) {
            return true;
        }
        Word yearly = times.last(Kind.YEARLY, place);
        Word deadline = times.last(Kind.DEADLINE, place);
        if (yearly == null
                || deadline != null && deadline.at() > yearly.at()
                || text.find(';', yearly.at(), place) >= 0) {
            return false;
        }
        int clause = sentence.clauseStart(text, place);
        boolean sameClause = yearly.at() >= clause;
        return sameClause
                || !quantity.isShare()
                        && goesOn(yearly.at(), place)
                        && !text.hasAny(TOTALS, clause, place)
                        && SETTING_UP.stream().noneMatch(verb -> text.has(verb, clause, place));
    }
}
