package org.chanjiao.formats.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One pass over the main part of a Word document. */
final class DocxBody {

    private static final Set<String> UNPRINTED =
            Set.of("del", "moveFrom", "Fallback", "rt", "instrText", "delText", "delInstrText", "sectPr");

    private final XMLStreamReader xml;
    private final ParagraphNumbers numbers;
    private final ReadingLimits limits;
    private final Lines lines = new Lines();
    private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();
    private final Deque<Boolean> deletedRows = new ArrayDeque<>();
    private String carried = "";
    private long written;

    DocxBody(XMLStreamReader xml, ParagraphNumbers numbers, ReadingLimits limits) {
        this.xml = xml;
        this.numbers = numbers;
        this.limits = limits;
    }

    String text() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> open(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> close(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
                default -> {}
            }
        }
        if (!carried.isEmpty()) {
            lines.add(carried);
        }
        return lines.text();
    }

    private void open(String name) throws XMLStreamException {
        if (UNPRINTED.contains(name)) {
            SecureXml.skip(xml);
            return;
        }
        switch (name) {
            case "p" -> openParagraph();
            case "tr" -> openRow();
            case "trPr" -> rowProperties();
            default -> inParagraph(name);
        }
    }

    private void inParagraph(String name) throws XMLStreamException {
        if (paragraphs.isEmpty()) {
            return;
        }
        DocxParagraph paragraph = paragraphs.getFirst();
        switch (name) {
            case "pPr" -> paragraph.properties(DocxProperties.paragraph(xml), numbers);
            case "r" -> paragraph.openRun();
            case "rPr" -> paragraph.hideRun(DocxProperties.hidden(xml));
            case "t" -> paragraph.inText(true);
            case "tab", "ptab" -> paragraph.append("\t");
            case "br", "cr" -> paragraph.append("\n");
            case "noBreakHyphen" -> paragraph.append("-");
            case "sym" -> paragraph.append(DocxProperties.symbol(xml));
            default -> {}
        }
    }

    private void close(String name) {
        switch (name) {
            case "p" -> closeParagraph();
            case "t" -> {
                if (!paragraphs.isEmpty()) {
                    paragraphs.getFirst().inText(false);
                }
            }
            case "tc" -> lines.closeCell();
            case "tr" -> closeRow();
            default -> {}
        }
    }

    private void openParagraph() {
        paragraphs.push(new DocxParagraph(carried));
        carried = "";
    }

    private void closeParagraph() {
        if (paragraphs.isEmpty()) {
            return;
        }
        DocxParagraph paragraph = paragraphs.pop();
        if (paragraph.joinsNext()) {
            carried = paragraph.text();
        } else {
            count(paragraph.text().length());
            paragraph.text().lines().forEach(lines::add);
        }
    }

    private void openRow() {
        lines.openRow();
        deletedRows.push(false);
    }

    private void rowProperties() throws XMLStreamException {
        boolean deleted = DocxProperties.rowDeleted(xml);
        if (deleted && !deletedRows.isEmpty()) {
            deletedRows.pop();
            deletedRows.push(true);
        }
    }

    private void closeRow() {
        boolean deleted = !deletedRows.isEmpty() && deletedRows.pop();
        lines.closeRow(!deleted);
    }

    private void characters() {
        if (!paragraphs.isEmpty()) {
            paragraphs.getFirst().characters(xml);
        }
    }

    private void count(int characters) {
        written += characters;
        if (written > limits.expandedBytes()) {
            throw limits.expandsTooMuch();
        }
    }
}
