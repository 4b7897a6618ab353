package org.chanjiao.account;

import org.chanjiao.kernel.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts a list shows.
 *
 * @param within those of organisations in this place and all places inside it
 * @param text part of login, name or organisation; blank for all
 * @param role null for all
 * @param state null for all
 * @param after the login after which the page begins, blank for the first page
 */
public record AccountFilter(
        RegionCode within, String text, @Nullable Role role, @Nullable State state, String after, int limit) {

    /** What may be asked of an account. */
    public enum State {
        ACTIVE,
        DISABLED,
        LOCKED,
        DORMANT,
        /** Has not changed the one-time password yet. */
        NEW
    }
}
