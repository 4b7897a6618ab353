/** Ledgers on the screen: overview, lists, forms, items, workbooks. */
@NullMarked
package org.chanjiao.portal.ledger;

import org.jspecify.annotations.NullMarked;
