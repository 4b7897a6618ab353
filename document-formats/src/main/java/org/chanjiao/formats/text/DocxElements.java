package org.chanjiao.formats.text;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks the descendants of one element. */
final class DocxElements {

    private DocxElements() {}

    /** Calls for each descendant of the element that the reader stands at the start of; a call may read its element to its end. */
    static void forEach(XMLStreamReader xml, Visit visit) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                visit.at(xml.getLocalName());
                depth += xml.isStartElement() ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** What to do at the start of an element. */
    @FunctionalInterface
    interface Visit {
        void at(String name) throws XMLStreamException;
    }
}
