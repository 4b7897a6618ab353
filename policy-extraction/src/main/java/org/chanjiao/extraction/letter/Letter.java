package org.chanjiao.extraction.letter;

import java.util.List;
import org.chanjiao.extraction.Metadata;
import org.chanjiao.extraction.text.Flaw;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;

/**
 * What stands around the body of a policy.
 *
 * @param opening the paragraph between the title and the first heading
 * @param flaws damaged numbers and dates
 */
public record Letter(Metadata metadata, Span opening, List<Flaw> flaws) {

    /** Reads the letterhead of a document whose headings begin and end with the body. */
    public static Letter read(SourceText text, List<Span> lines, Span body) {
        return new LetterReader(text, lines, body).read();
    }
}
