package org.chanjiao.portal.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chanjiao.draft.Decision;
import org.chanjiao.draft.Hand;

/**
 * Two people changed one thing: both versions side by side, and what it takes to send one's own again.
 *
 * @param about the thing in words
 * @param href where the own version can be sent again
 * @param differences what the versions do not agree on
 * @param fields the own version as it was sent, with the present version number
 */
record Conflict(
        String draft,
        String about,
        String other,
        String at,
        String href,
        List<Difference> differences,
        List<Field> fields) {

    private static final Set<String> CODED = Set.of("kind", "bound", "period", "scope", "type", "verdict");

    /** What a verdict makes of an item. */
    private static final Map<String, Decision> VERDICTS =
            Map.of("ACCEPT", Decision.ACCEPTED, "REJECT", Decision.REJECTED, "RECONSIDER", Decision.PROPOSED);

    /** One disagreement; the key names a message. Codes are told in the words of their messages. */
    record Difference(String key, String mine, String theirs) {

        /** Whether both versions are codes with a message each. */
        public boolean coded() {
            return CODED.contains(key);
        }

        public String mineKey() {
            return messageOf(mine);
        }

        public String theirsKey() {
            return messageOf(theirs);
        }

        private String messageOf(String code) {
            return "imports." + (key.equals("verdict") ? "decision" : key) + "." + code;
        }
    }

    /** One value to send again. */
    record Field(String name, String value) {}

    /** What was sent under the name, or under its parts where it has several. */
    private static Optional<String> mine(Map<String, String[]> sent, String name) {
        if (sent.containsKey(name)) {
            return Optional.of(String.join("、", sent.get(name)));
        }
        List<String> parts = sent.entrySet().stream()
                .filter(field -> field.getKey().startsWith(name + "["))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .filter(part -> !part.isBlank())
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("、", parts));
    }

    static Conflict between(
            String draft,
            String about,
            Hand other,
            String href,
            Map<String, String[]> sent,
            Map<String, String> theirs,
            long version) {
        List<Difference> differences = new ArrayList<>();
        theirs.forEach((name, value) -> {
            String said = mine(sent, name).orElse(value);
            String mine = VERDICTS.containsKey(said) ? VERDICTS.get(said).name() : said;
            if (!mine.strip().equals(value.strip())) {
                differences.add(new Difference(name, mine, value));
            }
        });
        List<Field> fields = new ArrayList<>();
        sent.forEach((name, values) -> {
            if (!name.equals("version") && !name.equals("_csrf") && !name.equals("stay")) {
                Arrays.stream(values).forEach(value -> fields.add(new Field(name, value)));
            }
        });
        fields.add(new Field("version", String.valueOf(version)));
        return new Conflict(draft, about, other.name(), DraftPages.time(other.at()), href, differences, fields);
    }
}
