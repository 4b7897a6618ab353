package org.chanjiao.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the register, by name.
 *
 * @param found how many the filter lets through altogether
 * @param next where the next page begins; null on the last one
 */
public record RegisterPage(List<RegisterRow> rows, long found, @Nullable String next) {

    public RegisterPage {
        rows = List.copyOf(rows);
    }
}
