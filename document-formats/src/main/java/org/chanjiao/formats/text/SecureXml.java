package org.chanjiao.formats.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML of unknown origin: no document types, no external entities, nothing fetched. */
final class SecureXml {

    private static final XMLInputFactory FACTORY = factory();

    private SecureXml() {}

    /** Opens a part by its byte order mark, else as UTF-8, the two encodings that a package may use; damage becomes U+FFFD. */
    static XMLStreamReader open(InputStream in) throws XMLStreamException, IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
        bytes.mark(3);
        int first = bytes.read();
        int second = bytes.read();
        int third = bytes.read();
        boolean wide = first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
        boolean marked = first == 0xEF && second == 0xBB && third == 0xBF;
        if (!marked) {
            bytes.reset();
        }
        return FACTORY.createXMLStreamReader(
                new InputStreamReader(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8));
    }

    /** Moves past the end of the element that the reader stands at the start of. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
