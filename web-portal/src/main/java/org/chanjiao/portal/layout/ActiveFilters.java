package org.chanjiao.portal.layout;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** Counts the filters in the address of a list; how it is ordered, cut into pages and laid out is none. */
final class ActiveFilters {

    private static final Set<String> LAYOUT =
            Set.of("size", "after", "order", "columns", "list", "show", "group", "view");

    /** What a choice says that leaves everything in. */
    private static final String EVERYTHING = "all";

    private ActiveFilters() {}

    /** None on the page of a fault: there the parameters may be what could not be read. */
    static int in(HttpServletRequest request) {
        boolean asked = request.getDispatcherType() == DispatcherType.REQUEST;
        return asked && request.getMethod().equals("GET")
                ? (int) request.getParameterMap().entrySet().stream()
                        .filter(ActiveFilters::narrows)
                        .count()
                : 0;
    }

    private static boolean narrows(Map.Entry<String, String[]> parameter) {
        return !LAYOUT.contains(parameter.getKey())
                && Arrays.stream(parameter.getValue()).anyMatch(value -> !value.isBlank() && !value.equals(EVERYTHING));
    }
}
