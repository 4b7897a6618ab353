package org.chanjiao.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import org.chanjiao.extraction.Period;
import org.chanjiao.extraction.Scope;
import org.chanjiao.extraction.TargetType;
import org.chanjiao.extraction.figure.TimeWords.Kind;
import org.chanjiao.extraction.figure.TimeWords.Word;
import org.chanjiao.extraction.outline.Heading;
import org.chanjiao.extraction.text.Glyphs;
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

    private final SourceText text;
    private final QuantityReader quantities;
    private final List<Commitment> commitments = new ArrayList<>();
    private @Nullable Integer inherited;

    public CommitmentReader(SourceText text) {
        this.text = text;
        this.quantities = new QuantityReader(text);
    }

    /** All commitments read so far, in order of the text. */
    public List<Commitment> commitments() {
        return commitments;
    }

    /** Reads the opening of a document, or any text outside headings. */
    public void read(Span area) {
        Sentence.each(text, area, sentence -> sentence(sentence, null));
    }

    /** Reads a heading's title and the text below it. */
    public void read(Heading heading) {
        Sentence.each(text, heading.title().words(), sentence -> sentence(sentence, heading));
        Span body = new Span(heading.title().bodyStart(), heading.own().end());
        Sentence.each(text, body, sentence -> sentence(sentence, heading));
    }

    private void sentence(Sentence sentence, @Nullable Heading heading) {
        inherited = sentence.opensParagraph() ? null : inherited;
        if (!hasNumber(sentence.span())) {
            inherited = null;
            return;
        }
        List<Span> quoted = sentence.quoted(text);
        List<Quantity> found = quantities(sentence, quoted).stream()
                .filter(quantity -> Filter.reject(text, sentence, quantity) == null)
                .toList();
        TimeWords times = new TimeWords(text, sentence.span(), quoted);
        boolean counted = false;
        for (int i = 0; i < found.size(); i++) {
            Quantity quantity = found.get(i);
            Quantity previous = i == 0 ? null : found.get(i - 1);
            Quantity next = i + 1 == found.size() ? null : found.get(i + 1);
            Commitment commitment =
                    commitment(sentence, quantity, Phrase.of(text, sentence, quantity, previous, next), times, heading);
            commitments.add(commitment);
            counted |= commitment.type() == TargetType.GOAL;
        }
        Integer own = times.lastDeadline();
        inherited = own != null ? own : counted ? inherited : null;
    }

    private boolean hasNumber(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.at(i);
            if (Glyphs.isDigit(c)
                    || c == '番'
                    || c != '一' && Glyphs.isNumeral(c)
                    || c == '一' && Units.at(text, i + 1) != null) {
                return true;
            }
        }
        return false;
    }

    private List<Quantity> quantities(Sentence sentence, List<Span> quoted) {
        List<Quantity> found = new ArrayList<>();
        int limit = sentence.span().start();
        int quote = 0;
        for (int i = sentence.span().start(); i < sentence.span().end(); i++) {
            while (quote < quoted.size() && quoted.get(quote).end() <= i) {
                quote++;
            }
            char c = text.at(i);
            if (quote < quoted.size() && quoted.get(quote).contains(i)) {
                i = quoted.get(quote).end() - 1;
            } else if (Glyphs.isDigit(c) || Glyphs.isNumeral(c)) {
                Quantity quantity = quantities.at(i, limit);
                boolean whole = quantity != null
                        && quantity.span().end() <= sentence.span().end()
                        && !Filter.isCode(text, quantity.number());
                if (quantity != null && whole) {
                    found.add(quantity);
                    limit = quantity.span().end();
                    i = limit - 1;
                } else {
                    i = skipNumber(i);
                }
            }
        }
        return found;
    }

    private int skipNumber(int start) {
        Numbers.Read number = Numbers.at(text, start);
        return number == null ? start : Math.max(start, number.end() - 1);
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
        Integer year = goesOn ? inherited : deadline;
        return new Commitment(
                quantity,
                phrase.span(),
                sentence.span(),
                phrase.subject().isBlank() && heading != null
                        ? text.raw(heading.title().words())
                        : phrase.subject(),
                times.start(place),
                year,
                period,
                scope,
                type,
                heading,
                Reasons.of(text, quantity, type, period, year, goesOn && year != null));
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
        return sameClause || SETTING_UP.stream().noneMatch(verb -> text.has(verb, clause, place));
    }
}
