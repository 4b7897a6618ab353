package org.chanjiao.formats.text;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads {@code w:lvl}. */
final class NumberLevels {

    private static final int DEEPEST = 8;

    private NumberLevels() {}

    /** Reads the level that the reader stands at the start of, to its end. */
    static void read(XMLStreamReader xml, Map<Integer, NumberLevel> into) throws XMLStreamException {
        int level = levelOf(xml);
        NumberLevel[] read = {NumberLevel.EMPTY};
        DocxElements.forEach(xml, name -> read[0] = with(read[0], name, xml));
        into.put(level, read[0]);
    }

    static int levelOf(XMLStreamReader xml) {
        Integer level = DocxProperties.integer(DocxProperties.attribute(xml, "ilvl"));
        return level == null ? 0 : Math.min(Math.max(level, 0), DEEPEST);
    }

    private static NumberLevel with(NumberLevel level, String name, XMLStreamReader xml) {
        String value = DocxProperties.value(xml);
        return switch (name) {
            case "start" -> level.startingAt(orOne(DocxProperties.integer(value)));
            case "numFmt" -> level.inFormat(value == null ? "decimal" : value);
            case "lvlText" -> level.withPattern(value == null ? "" : value);
            case "isLgl" -> level.asLegal();
            case "lvlRestart" -> level.restartingAfter(DocxProperties.integer(value));
            case "pStyle" -> level.forStyle(value);
            default -> level;
        };
    }

    private static int orOne(@Nullable Integer number) {
        return number == null ? 1 : number;
    }
}
