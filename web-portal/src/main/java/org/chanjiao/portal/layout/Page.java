package org.chanjiao.portal.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of a page shows, under the model name {@code page}.
 *
 * @param path where the reader is, with its query; a switch of appearance comes back to it
 * @param care whether 关怀版 (20 px, high contrast) is on
 * @param person who is logged in; {@code null} for the public
 * @param navigation the entries this person may use
 * @param todo rows waiting on the home page
 * @param sessionSeconds idle time after which the session ends; {@code null} for the public
 * @param filters how many filters the address of a list sets
 */
public record Page(
        String path,
        boolean care,
        @Nullable Visitor person,
        List<NavigationEntry> navigation,
        long todo,
        @Nullable Integer sessionSeconds,
        int filters) {

    public Page {
        navigation = List.copyOf(navigation);
    }

    /** The frame for somebody who is not logged in. */
    static Page anonymous(String path, boolean care) {
        return new Page(path, care, null, List.of(), 0, null, 0);
    }

    /** The region the reader works for. */
    public @Nullable String place() {
        return person == null ? null : person.place();
    }

    /** Whether the reader may search the library from the header. */
    public boolean searchable() {
        return navigation.stream().anyMatch(entry -> entry.href().equals("/policies"));
    }

    /** The person as the header names them; roles are constant names with a message each. */
    public record Visitor(String name, String organisationName, String place, List<String> roles) {}
}
