/** Credit records on the bureau's desk, step by step, and the reviews they raise. */
@NullMarked
package org.chanjiao.portal.credit;

import org.jspecify.annotations.NullMarked;
