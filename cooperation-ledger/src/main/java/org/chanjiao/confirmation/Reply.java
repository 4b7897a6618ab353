package org.chanjiao.confirmation;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a partner says.
 *
 * @param corrections what it should be, by field key; blank ones say nothing
 */
public record Reply(Answer answer, String note, Map<String, String> corrections) {

    public Reply {
        note = note.strip();
        corrections = corrections.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().strip(), (one, other) -> one, TreeMap::new));
    }

    public static Reply of(Answer answer, String note) {
        return new Reply(answer, note, Map.of());
    }
}
