package org.chanjiao.formats.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Where the parts of a Word document lie inside its package. */
final class DocxParts {

    private static final String USUAL_MAIN = "word/document.xml";

    private DocxParts() {}

    /** The part that the package names as its main document, else the usual one. */
    static String mainDocument(ZipParts parts) throws IOException, XMLStreamException {
        Optional<InputStream> relations = parts.part("_rels/.rels");
        if (relations.isEmpty()) {
            return USUAL_MAIN;
        }
        try (InputStream in = relations.get()) {
            XMLStreamReader xml = SecureXml.open(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && isMainDocument(xml)) {
                    return target(xml);
                }
            }
        }
        return USUAL_MAIN;
    }

    /** A part beside the main document, such as {@code styles.xml}. */
    static String beside(String main, String name) {
        return main.substring(0, main.lastIndexOf('/') + 1) + name;
    }

    private static boolean isMainDocument(XMLStreamReader xml) {
        String type = xml.getAttributeValue(null, "Type");
        return type != null && type.endsWith("/officeDocument");
    }

    private static String target(XMLStreamReader xml) {
        String target = xml.getAttributeValue(null, "Target");
        if (target == null) {
            return USUAL_MAIN;
        }
        return target.startsWith("/") ? target.substring(1) : target;
    }
}
