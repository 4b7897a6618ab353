package org.chanjiao.formats.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chanjiao.formats.text.NumberingDefinitions.AbstractList;
import org.chanjiao.formats.text.NumberingDefinitions.ListUse;
import org.jspecify.annotations.Nullable;

/** Counts the numbered paragraphs of one document, in order, as Word does: all uses of a list share its counters. */
final class ParagraphNumbers {

    private static final int LEVELS = 9;
    private static final int LONGEST_STYLE_CHAIN = 20;

    private final NumberingDefinitions definitions;
    private final Map<String, ListCounters> counters = new HashMap<>();
    private final Set<String> startedUses = new HashSet<>();

    ParagraphNumbers(NumberingDefinitions definitions) {
        this.definitions = definitions;
    }

    /** The number to print before the paragraph, empty where it has none. Counts it. */
    String labelOf(DocxProperties paragraph) {
        DocxStyle style = inheritedStyle(paragraph.style());
        String number = paragraph.number() != null ? paragraph.number() : style.number();
        ListUse use = number == null ? null : definitions.uses.get(number);
        if (number == null || use == null) {
            return "";
        }
        String listId = resolve(use.abstractList());
        int level = levelOf(paragraph, style, listId);
        ListCounters list = counters.computeIfAbsent(listId, id -> new ListCounters());
        if (startedUses.add(number)) {
            use.starts().forEach(list::restart);
        }
        list.count(level, at -> levelAt(use, listId, at));
        NumberLevel shown = levelAt(use, listId, level);
        return shown.label(at -> list.number(at, levelAt(use, listId, at)), at -> levelAt(use, listId, at)
                .format());
    }

    private DocxStyle inheritedStyle(@Nullable String id) {
        String number = null;
        Integer level = null;
        String next = id;
        for (int i = 0; i < LONGEST_STYLE_CHAIN && next != null && number == null; i++) {
            DocxStyle style = definitions.styles.get(next);
            if (style == null) {
                break;
            }
            number = style.number();
            level = level == null ? style.level() : level;
            next = style.basedOn();
        }
        return new DocxStyle(null, number, level);
    }

    private int levelOf(DocxProperties paragraph, DocxStyle style, String listId) {
        if (paragraph.level() != null) {
            return bounded(paragraph.level());
        }
        if (paragraph.number() == null && paragraph.style() != null) {
            Optional<Integer> styled = levelOfStyle(listId, paragraph.style());
            if (styled.isPresent()) {
                return styled.get();
            }
        }
        return style.level() == null ? 0 : bounded(style.level());
    }

    private Optional<Integer> levelOfStyle(String listId, String style) {
        AbstractList list = definitions.lists.get(listId);
        if (list == null) {
            return Optional.empty();
        }
        return list.levels().entrySet().stream()
                .filter(level -> style.equals(level.getValue().style()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Follows a list that stands for the list of a numbering style. */
    private String resolve(String listId) {
        AbstractList list = definitions.lists.get(listId);
        if (list == null || list.styleLink() == null) {
            return listId;
        }
        DocxStyle style = definitions.styles.get(list.styleLink());
        ListUse use = style == null || style.number() == null ? null : definitions.uses.get(style.number());
        return use == null ? listId : use.abstractList();
    }

    private NumberLevel levelAt(ListUse use, String listId, int level) {
        AbstractList list = definitions.lists.get(listId);
        NumberLevel own = list == null ? NumberLevel.EMPTY : list.levels().getOrDefault(level, NumberLevel.EMPTY);
        return use.levels().getOrDefault(level, own);
    }

    private static int bounded(int level) {
        return Math.min(Math.max(level, 0), LEVELS - 1);
    }
}
