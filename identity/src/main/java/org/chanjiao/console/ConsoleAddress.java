package org.chanjiao.console;

import java.time.Instant;

/**
 * One line of the list.
 *
 * @param range an address, or a network such as {@code 10.20.0.0/16}
 * @param note whose it is
 */
public record ConsoleAddress(String range, String note, String addedBy, Instant addedAt) {}
