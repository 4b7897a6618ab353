package org.chanjiao.formats.text;

import javax.xml.stream.XMLStreamReader;

/** The printed characters of one paragraph while it is being read. */
final class DocxParagraph {

    private final StringBuilder text;
    private String label = "";
    private boolean inText;
    private boolean hidden;
    private boolean joinsNext;

    DocxParagraph(String carried) {
        text = new StringBuilder(carried);
    }

    void properties(DocxProperties properties, ParagraphNumbers numbers) {
        label = numbers.labelOf(properties);
        joinsNext = properties.markDeleted();
    }

    void openRun() {
        hidden = false;
    }

    void hideRun(boolean hide) {
        hidden = hide;
    }

    void inText(boolean in) {
        inText = in;
    }

    void append(String characters) {
        if (!hidden) {
            text.append(characters);
        }
    }

    void characters(XMLStreamReader xml) {
        if (inText && !hidden) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    /** True where the end of the paragraph was deleted, so that the next one continues it. */
    boolean joinsNext() {
        return joinsNext;
    }

    String text() {
        return text.toString().isBlank() ? " " : label + text;
    }
}
