package org.chanjiao.portal.library;

import java.util.List;
import org.chanjiao.library.LibraryOrder;
import org.chanjiao.portal.layout.Tab;

/** The orders that the library offers. */
final class LibraryOrders {

    private LibraryOrders() {}

    static List<Tab> of(LibraryForm filter) {
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
