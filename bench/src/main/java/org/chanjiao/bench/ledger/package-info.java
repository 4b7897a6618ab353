/** A workbook of many rows into a ledger, in a small heap. */
@NullMarked
package org.chanjiao.bench.ledger;

import org.jspecify.annotations.NullMarked;
