/** Ledgers for programs: the same services as the pages, records in and out. */
@NullMarked
package org.chanjiao.api.ledger;

import org.jspecify.annotations.NullMarked;
