/** Kinds of ledgers made and changed in the browser. */
@NullMarked
package org.chanjiao.portal.ledgertype;

import org.jspecify.annotations.NullMarked;
