package org.chanjiao.portal.library;

import java.util.List;
import java.util.regex.Pattern;
import org.chanjiao.library.LibraryOrder;
import org.chanjiao.portal.layout.Tab;
import org.jspecify.annotations.Nullable;

/** Where in the library's list somebody is. */
final class LibraryPlaces {

    private static final Pattern KEY = Pattern.compile("[t-]~\\d{4}-\\d{2}-\\d{2}~[0-9a-f-]{36}");

    private LibraryPlaces() {}

    /** The page key of an address; a broken one begins at the first page. */
    static @Nullable String known(@Nullable String after) {
        return after != null && KEY.matcher(after).matches() ? after : null;
    }

    static List<Tab> orders(LibraryForm filter) {
        boolean newest = filter.inOrder() == LibraryOrder.NEWEST;
        return List.of(
                Tab.of(
                        "policies.order.relevance",
                        filter.link().with("order", null).href(),
                        !newest),
                Tab.of(
                        "policies.order.newest",
                        filter.link().with("order", "NEWEST").href(),
                        newest));
    }
}
