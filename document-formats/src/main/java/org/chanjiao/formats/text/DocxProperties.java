package org.chanjiao.formats.text;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph's properties say about its number.
 *
 * @param style style id, or null
 * @param number number definition, or null where only a style may give one; "0" takes the style's away
 * @param level 0-based level, or null where not said
 * @param markDeleted whether the paragraph mark is a tracked deletion
 */
record DocxProperties(@Nullable String style, @Nullable String number, @Nullable Integer level, boolean markDeleted) {

    static final DocxProperties NONE = new DocxProperties(null, null, null, false);

    /** Reads {@code w:pPr}; the reader stands at its start, and at its end afterwards. Earlier, tracked properties are skipped. */
    static DocxProperties paragraph(XMLStreamReader xml) throws XMLStreamException {
        DocxProperties found = NONE;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().endsWith("Change")) {
                    SecureXml.skip(xml);
                } else {
                    found = found.with(xml);
                    depth++;
                }
            }
        }
        return found;
    }

    private DocxProperties with(XMLStreamReader xml) {
        return switch (xml.getLocalName()) {
            case "pStyle" -> new DocxProperties(value(xml), number, level, markDeleted);
            case "numId" -> new DocxProperties(style, value(xml), level, markDeleted);
            case "ilvl" -> new DocxProperties(style, number, integer(value(xml)), markDeleted);
            case "del", "moveFrom" -> new DocxProperties(style, number, level, true);
            default -> this;
        };
    }

    /** Reads {@code w:rPr}: whether the run is hidden. */
    static boolean hidden(XMLStreamReader xml) throws XMLStreamException {
        return contains(xml, "vanish");
    }

    /** Reads {@code w:trPr}: whether the row is a tracked deletion. */
    static boolean rowDeleted(XMLStreamReader xml) throws XMLStreamException {
        return contains(xml, "del");
    }

    private static boolean contains(XMLStreamReader xml, String name) throws XMLStreamException {
        boolean found = false;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                found |= xml.getLocalName().equals(name) && isOn(value(xml));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return found;
    }

    private static boolean isOn(@Nullable String value) {
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** The character of {@code w:sym}; those of symbol fonts have no Unicode and give a bullet. */
    static String symbol(XMLStreamReader xml) {
        String code = attribute(xml, "char");
        try {
            int character = code == null ? 0 : Integer.parseInt(code, 16);
            boolean ownFont = character >= 0xE000 && character <= 0xF8FF || character < ' ' || character > 0xFFFD;
            return ownFont || Character.isSurrogate((char) character) ? "•" : Character.toString(character);
        } catch (NumberFormatException unreadable) {
            return "";
        }
    }

    static @Nullable String value(XMLStreamReader xml) {
        return attribute(xml, "val");
    }

    /** An attribute by its local name, in whichever of the two WordprocessingML namespaces. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    static @Nullable Integer integer(@Nullable String value) {
        try {
            return value == null ? null : Integer.valueOf(value);
        } catch (NumberFormatException unreadable) {
            return null;
        }
    }
}
