package org.chanjiao.portal.layout;

import java.util.List;
import java.util.Objects;

/**
 * Two people changed the same thing: what the reader filled in beside what the other has saved meanwhile.
 *
 * @param by who saved
 * @param differences the fields that differ, in the order of the form
 */
public record Conflict(String by, List<Difference> differences) {

    public Conflict {
        differences = List.copyOf(differences);
    }

    /** The same without the fields on which both agree. */
    public static Conflict between(String by, List<Difference> fields) {
        return new Conflict(
                by,
                fields.stream()
                        .filter(field -> !Objects.equals(field.mine(), field.theirs()))
                        .toList());
    }

    /**
     * One field.
     *
     * @param key message key of its label
     */
    public record Difference(String key, String mine, String theirs) {}
}
