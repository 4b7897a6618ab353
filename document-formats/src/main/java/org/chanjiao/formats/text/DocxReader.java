package org.chanjiao.formats.text;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chanjiao.formats.text.UnreadableDocument.Reason;

/**
 * The text of a Word document as it would be printed: a line for each paragraph, automatic numbers written out, tables row
 * by row, deleted and hidden text left out. Notes, headers and footers are not read.
 */
final class DocxReader {

    private DocxReader() {}

    static String read(byte[] bytes, ReadingLimits limits) {
        try (ZipParts parts = ZipParts.open(bytes, limits)) {
            String main = DocxParts.mainDocument(parts);
            NumberingDefinitions definitions = NumberingDefinitions.read(parts, main);
            String text = body(parts, main, new ParagraphNumbers(definitions), limits);
            if (text.isBlank() && parts.names().stream().anyMatch(name -> name.startsWith("word/media/"))) {
                throw new UnreadableDocument(Reason.NO_TEXT_LAYER);
            }
            return text;
        } catch (IOException | XMLStreamException | IllegalArgumentException | IllegalStateException broken) {
            throw new UnreadableDocument(broken, Reason.BROKEN, "DOCX");
        }
    }

    private static String body(ZipParts parts, String main, ParagraphNumbers numbers, ReadingLimits limits)
            throws IOException, XMLStreamException {
        try (InputStream in = parts.part(main).orElseThrow(() -> new IOException("no part " + main))) {
            XMLStreamReader xml = SecureXml.open(in);
            return new DocxBody(xml, numbers, limits).text();
        }
    }
}
