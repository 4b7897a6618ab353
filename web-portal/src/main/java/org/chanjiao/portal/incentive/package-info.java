/** The catalogue of incentives, what an enterprise has claimed of it, and the calculators. */
@NullMarked
package org.chanjiao.portal.incentive;

import org.jspecify.annotations.NullMarked;
