package org.chanjiao.library;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.UUID;

/** Where a policy stands in a list; a page begins after the key of the last one. */
record LibraryKey(boolean inTitle, LocalDate datedOn, UUID policyId) {

    /** Title hits first, then the newest; the id, as PostgreSQL orders it, decides last. */
    static final Comparator<LibraryKey> RANKING = Comparator.comparing(LibraryKey::inTitle)
            .thenComparing(LibraryKey::datedOn)
            .thenComparing(key -> key.policyId.toString())
            .reversed();

    static LibraryKey of(String text) {
        String[] parts = text.split("~", -1);
        if (parts.length != 3) {
            throw new UnknownPlace(text);
        }
        try {
            return new LibraryKey(parts[0].equals("t"), LocalDate.parse(parts[1]), UUID.fromString(parts[2]));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            throw new UnknownPlace(text);
        }
    }

    @Override
    public String toString() {
        return (inTitle ? "t~" : "-~") + datedOn + "~" + policyId;
    }
}
