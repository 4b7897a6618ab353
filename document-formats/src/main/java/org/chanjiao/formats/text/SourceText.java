package org.chanjiao.formats.text;

/**
 * The text of a document, the thing that every offset of an extraction refers to.
 *
 * @param text for {@link Kind#TXT} the characters exactly as decoded (line ends kept, byte order mark dropped), otherwise
 *     the extracted text with {@code \n} between lines
 * @param kind what the file was by its content
 */
public record SourceText(String text, Kind kind) {

    /** The kinds of document that can be read. */
    public enum Kind {
        TXT,
        HTML,
        DOCX,
        PDF
    }

    /** True where the text is the file's own characters, so that offsets can be checked against the file itself. */
    public boolean verbatim() {
        return kind == Kind.TXT;
    }
}
