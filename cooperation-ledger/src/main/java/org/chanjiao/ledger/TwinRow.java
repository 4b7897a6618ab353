package org.chanjiao.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A row of a workbook beside the record it is probably the same as.
 *
 * @param number of the row
 * @param kept why it is to be written all the same; null while it is left out
 */
public record TwinRow(int number, Comparison comparison, @Nullable String kept) {}
