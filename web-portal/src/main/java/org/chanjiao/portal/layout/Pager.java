package org.chanjiao.portal.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way through a list that is read by key: to its beginning and one page on.
 *
 * @param shown rows on this page
 * @param first address of the first page; {@code null} when this is it
 * @param next address of the next page; {@code null} on the last one
 * @param sizes the page sizes on offer
 */
public record Pager(int shown, @Nullable String first, @Nullable String next, List<Size> sizes) {

    /** Rows per page that every list offers. */
    public static final List<Integer> SIZES = List.of(20, 50, 100);

    public Pager {
        sizes = List.copyOf(sizes);
    }

    /**
     * A pager for the list at {@code link}, which carries the filters of the list but neither key nor size.
     *
     * @param key parameter value of the page now shown; {@code null} on the first page
     * @param nextKey parameter value of the next page; {@code null} on the last one
     */
    public static Pager of(Link link, int size, int shown, @Nullable String key, @Nullable String nextKey) {
        Link sized = link.with("size", size == SIZES.get(0) ? null : String.valueOf(size));
        String first = key == null ? null : sized.href();
        String next = nextKey == null ? null : sized.with("after", nextKey).href();
        return new Pager(shown, first, next, sizes(link, size));
    }

    /** The size asked for if it is on offer, else the smallest. */
    public static int size(@Nullable Integer wanted) {
        return wanted != null && SIZES.contains(wanted) ? wanted : SIZES.get(0);
    }

    private static List<Size> sizes(Link link, int current) {
        return SIZES.stream()
                .map(size ->
                        new Size(size, link.with("size", String.valueOf(size)).href(), size == current))
                .toList();
    }

    /** One page size on offer. */
    public record Size(int rows, String href, boolean current) {

        public String label() {
            return String.valueOf(rows);
        }
    }
}
