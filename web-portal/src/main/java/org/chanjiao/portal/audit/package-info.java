/** The audit trail as its administrator reads, exports and verifies it. */
@NullMarked
package org.chanjiao.portal.audit;

import org.jspecify.annotations.NullMarked;
