package org.chanjiao.formats.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The lists and the paragraph styles that a Word document defines, as far as numbers need them. */
final class NumberingDefinitions {

    /** A list: the levels by their 0-based place, and the style whose list it stands for, if it has none of its own. */
    record AbstractList(Map<Integer, NumberLevel> levels, @Nullable String styleLink) {}

    /** A use of a list, with the levels that it changes and the numbers that it starts anew from. */
    record ListUse(String abstractList, Map<Integer, NumberLevel> levels, Map<Integer, Integer> starts) {}

    final Map<String, AbstractList> lists = new HashMap<>();
    final Map<String, ListUse> uses = new HashMap<>();
    final Map<String, DocxStyle> styles = new HashMap<>();

    static NumberingDefinitions read(ZipParts parts, String main) throws IOException, XMLStreamException {
        NumberingDefinitions definitions = new NumberingDefinitions();
        definitions.readPart(parts, DocxParts.beside(main, "numbering.xml"));
        definitions.readPart(parts, DocxParts.beside(main, "styles.xml"));
        return definitions;
    }

    private void readPart(ZipParts parts, String name) throws IOException, XMLStreamException {
        Optional<InputStream> part = parts.part(name);
        if (part.isEmpty()) {
            return;
        }
        try (InputStream in = part.get()) {
            XMLStreamReader xml = SecureXml.open(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    readDefinition(xml);
                }
            }
        }
    }

    private void readDefinition(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "abstractNum" -> readAbstractList(xml, id(xml, "abstractNumId"));
            case "num" -> readUse(xml, id(xml, "numId"));
            case "style" -> {
                String id = id(xml, "styleId");
                styles.put(id, DocxStyle.read(xml));
            }
            default -> {}
        }
    }

    private void readAbstractList(XMLStreamReader xml, String id) throws XMLStreamException {
        Map<Integer, NumberLevel> levels = new HashMap<>();
        String[] styleLink = new String[1];
        DocxElements.forEach(xml, name -> {
            switch (name) {
                case "lvl" -> NumberLevels.read(xml, levels);
                case "numStyleLink" -> styleLink[0] = DocxProperties.value(xml);
                default -> {}
            }
        });
        lists.put(id, new AbstractList(levels, styleLink[0]));
    }

    private void readUse(XMLStreamReader xml, String id) throws XMLStreamException {
        Map<Integer, NumberLevel> levels = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        String[] list = {""};
        int[] overridden = {0};
        DocxElements.forEach(xml, name -> {
            switch (name) {
                case "abstractNumId" -> list[0] = String.valueOf(DocxProperties.value(xml));
                case "lvlOverride" -> overridden[0] = NumberLevels.levelOf(xml);
                case "startOverride" -> {
                    Integer start = DocxProperties.integer(DocxProperties.value(xml));
                    starts.put(overridden[0], start == null ? 1 : start);
                }
                case "lvl" -> NumberLevels.read(xml, levels);
                default -> {}
            }
        });
        uses.put(id, new ListUse(list[0], levels, starts));
    }

    private static String id(XMLStreamReader xml, String attribute) {
        return String.valueOf(DocxProperties.attribute(xml, attribute));
    }
}
