package org.chanjiao.formats.text;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph style, as far as numbers need it.
 *
 * @param basedOn the style that it inherits from, or null
 * @param number number definition, or null
 * @param level 0-based level, or null where not said
 */
record DocxStyle(@Nullable String basedOn, @Nullable String number, @Nullable Integer level) {

    /** Reads {@code w:style}; the reader stands at its start, and at its end afterwards. */
    static DocxStyle read(XMLStreamReader xml) throws XMLStreamException {
        String[] basedOn = new String[1];
        DocxProperties[] properties = {DocxProperties.NONE};
        DocxElements.forEach(xml, name -> {
            if (name.equals("basedOn")) {
                basedOn[0] = DocxProperties.value(xml);
            } else if (name.equals("pPr")) {
                properties[0] = DocxProperties.paragraph(xml);
            }
        });
        return new DocxStyle(basedOn[0], properties[0].number(), properties[0].level());
    }
}
