package org.chanjiao.portal.layout;

import java.util.List;

/** One line of the navigation as one person sees it on one page. */
public record NavigationEntry(String key, String href, String icon, boolean current, List<NavigationEntry> children) {

    public NavigationEntry {
        children = List.copyOf(children);
    }
}
