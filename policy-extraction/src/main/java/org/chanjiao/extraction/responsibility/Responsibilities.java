package org.chanjiao.extraction.responsibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chanjiao.extraction.UnitRole;
import org.chanjiao.extraction.outline.Heading;
import org.chanjiao.extraction.outline.Outline;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.chanjiao.extraction.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Which unit lists hold for which heading.
 *
 * <p>A list holds for the item that contains it. An item without one takes the list at the head of the headings above
 * it, or the list that alone stands at the end of its section.
 */
public final class Responsibilities {

    private static final List<String> FIRST_LEADS =
            Words.list("""
            列第一位 排第一位 排在第一位 排首位 排在首位 列首位 列在首位 首位的为牵头 排名第一
            """);

    /** Lists up to this length are compared name by name. */
    private static final int FEW = 24;

    private final Map<Heading, List<UnitList>> own = new IdentityHashMap<>();
    private final Map<Heading, List<UnitList>> closing = new IdentityHashMap<>();
    private final Map<Heading, List<Mention>> named = new IdentityHashMap<>();
    private final boolean firstLeads;

    private Responsibilities(boolean firstLeads) {
        this.firstLeads = firstLeads;
    }

    public static Responsibilities read(SourceText text, Outline outline) {
        Responsibilities read = new Responsibilities(saysFirstLeads(text, outline.body()));
        UnitLists lists = new UnitLists(text);
        for (Heading heading : outline.headings()) {
            List<UnitList> own = lists.in(heading.own());
            if (!own.isEmpty()) {
                read.own.put(heading, own);
            }
            Span words = heading.title().words();
            if (text.at(words.end()) == ':') {
                read.named.put(heading, lists.inHeading(words));
            }
        }
        return read;
    }

    private static boolean saysFirstLeads(SourceText text, Span body) {
        int from = body.start();
        for (int hit = text.find("牵头", from, body.end()); hit >= 0; hit = text.find("牵头", hit + 2, body.end())) {
            for (String words : FIRST_LEADS) {
                if (text.has(words, Math.max(0, hit - 14), hit + 2)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the heading's own text carries a list. */
    public boolean closes(Heading heading) {
        return !own(heading).isEmpty();
    }

    /** Whether the heading's own phrase names units. */
    public boolean names(Heading heading) {
        return !named(heading).isEmpty();
    }

    /** Settles lists that stand once for several items; call once with all tasks, in order. */
    public void settle(List<Heading> tasks) {
        Map<Heading, List<Heading>> byParent = new LinkedHashMap<>();
        for (Heading task : tasks) {
            for (Heading above = task.parent(); above != null; above = above.parent()) {
                byParent.computeIfAbsent(above, key -> new ArrayList<>()).add(task);
            }
        }
        long habit = byParent.entrySet().stream()
                .filter(entry -> onlyLast(entry.getKey(), entry.getValue()))
                .count();
        Map<Heading, Heading> widest = new HashMap<>();
        byParent.forEach((above, items) -> {
            if (onlyLast(above, items) && (ownLine(items) || habit > 1)) {
                widest.put(items.get(items.size() - 1), above);
            }
        });
        widest.forEach(
                (last, above) -> byParent.getOrDefault(above, List.of()).forEach(item -> closing.put(item, all(last))));
    }

    private boolean onlyLast(Heading above, List<Heading> items) {
        int last = items.size() - 1;
        return last > 0
                && own(above).isEmpty()
                && all(items.get(last)).size() == 1
                && items.subList(0, last).stream()
                        .allMatch(item -> all(item).isEmpty() && named(item).isEmpty());
    }

    private boolean ownLine(List<Heading> items) {
        return all(items.get(items.size() - 1)).get(0).ownLine();
    }

    /** The lists inside an item, its points included. */
    public List<UnitList> all(Heading item) {
        if (item.children().isEmpty()) {
            return own(item);
        }
        List<UnitList> lists = new ArrayList<>(own(item));
        item.children().forEach(child -> lists.addAll(all(child)));
        return lists;
    }

    /** The lists in the heading's own text. */
    public List<UnitList> lists(Heading heading) {
        return own(heading);
    }

    private List<UnitList> own(Heading heading) {
        return own.getOrDefault(heading, List.of());
    }

    private List<Mention> named(Heading heading) {
        return named.getOrDefault(heading, List.of());
    }

    /** The units of an item in order of first mention, each name once. */
    public List<Mention> units(Heading item) {
        List<UnitList> lists = all(item);
        if (lists.isEmpty() && !named(item).isEmpty()) {
            return distinct(named(item));
        }
        if (lists.isEmpty()) {
            lists = closing.getOrDefault(item, above(item));
        }
        List<Mention> mentions = new ArrayList<>();
        lists.forEach(list -> mentions.addAll(led(list.mentions())));
        return distinct(supported(mentions));
    }

    private List<UnitList> above(Heading item) {
        @Nullable Heading above = item.parent();
        while (above != null) {
            if (!own(above).isEmpty()) {
                return own(above);
            }
            if (!named(above).isEmpty()) {
                return List.of(new UnitList(above.title().words(), named(above), true, true));
            }
            above = above.parent();
        }
        return List.of();
    }

    private List<Mention> led(List<Mention> mentions) {
        if (!firstLeads || has(UnitRole.LEAD, mentions) || has(UnitRole.SUPPORT, mentions)) {
            return mentions;
        }
        List<Mention> led = new ArrayList<>();
        for (Mention mention : mentions) {
            led.add(mention.as(led.isEmpty() ? UnitRole.LEAD : UnitRole.SUPPORT));
        }
        return led;
    }

    /** Beside units that support, those named without a part lead. */
    private static List<Mention> supported(List<Mention> mentions) {
        if (has(UnitRole.LEAD, mentions) || !has(UnitRole.SUPPORT, mentions)) {
            return mentions;
        }
        return mentions.stream()
                .map(mention -> mention.role() == UnitRole.UNSTATED ? mention.as(UnitRole.LEAD) : mention)
                .toList();
    }

    private static boolean has(UnitRole role, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.role() == role) {
                return true;
            }
        }
        return false;
    }

    /** Each name once, in order of first mention. */
    public static List<Mention> distinct(List<Mention> mentions) {
        List<Mention> distinct = new ArrayList<>(mentions.size());
        Map<String, Integer> places = mentions.size() > FEW ? new HashMap<>() : Map.of();
        for (Mention mention : mentions) {
            int first =
                    mentions.size() > FEW ? places.getOrDefault(mention.name(), -1) : place(mention.name(), distinct);
            if (first < 0 && mentions.size() > FEW) {
                places.put(mention.name(), distinct.size());
            }
            if (first < 0) {
                distinct.add(mention);
            } else if (distinct.get(first).role() == UnitRole.UNSTATED) {
                distinct.set(first, mention);
            }
        }
        return distinct;
    }

    private static int place(String name, List<Mention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
