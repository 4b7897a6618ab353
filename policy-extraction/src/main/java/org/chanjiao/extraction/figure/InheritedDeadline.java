package org.chanjiao.extraction.figure;

import org.chanjiao.extraction.outline.Heading;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The deadline that a sentence takes from those before it.
 *
 * <p>A deadline holds for the next sentences of its paragraph as long as each goes on counting. One that a colon closes
 * (到2025年：) holds for the list below it, whether its lines are headings or not.
 */
final class InheritedDeadline {

    private static final String BULLETS = "●◆■□▲★•·";

    private final SourceText text;
    private @Nullable Integer year;
    private @Nullable Integer announced;
    private @Nullable Heading announcer;

    InheritedDeadline(SourceText text) {
        this.text = text;
    }

    /** The year, or null where nothing before sets one. */
    @Nullable
    Integer year() {
        return year;
    }

    /** Begins a sentence. */
    void open(Sentence sentence, @Nullable Heading heading) {
        if (!sentence.opensParagraph()) {
            return;
        }
        boolean below = heading != null && announcer != null && heading.parent() == announcer;
        boolean listed = heading == announcer && isListed(sentence.span().start());
        announced = below || listed ? announced : null;
        year = announced;
    }

    /** Ends a sentence that holds figures or years; {@code counted} when it states a goal. */
    void close(Sentence sentence, @Nullable Heading heading, @Nullable Integer own, boolean counted) {
        year = own != null ? own : counted ? year : null;
        int end = sentence.span().end();
        if (own != null && (text.at(end - 1) == ':' || text.at(end) == ':')) {
            announced = own;
            announcer = heading;
        }
    }

    /** Ends a sentence without any figure. */
    void pass(Sentence sentence) {
        year = text.startsWith("--", sentence.span().start()) ? year : null;
    }

    /** Whether the mark of a list stands at or before the place. */
    private boolean isListed(int start) {
        char c = text.at(start);
        char before = text.at(start - 1);
        boolean number = (before == '.' || before == '、') && Glyphs.isDigit(text.at(start - 2));
        boolean bracket = c == '(' && (Glyphs.isDigit(text.at(start + 1)) || Glyphs.isNumeral(text.at(start + 1)));
        return number || bracket || c == '-' || c >= '①' && c <= '⑳' || BULLETS.indexOf(c) >= 0;
    }
}
