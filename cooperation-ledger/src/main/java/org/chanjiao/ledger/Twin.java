package org.chanjiao.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a workbook is probably the same as: an item there is already, or an earlier row of the workbook.
 *
 * @param item null where it is a row
 * @param row null where it is an item
 */
record Twin(@Nullable UUID item, @Nullable Integer row) {}
