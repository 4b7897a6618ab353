/** Lists of responsible units: where they stand, whom they name, who leads. */
@NullMarked
package org.chanjiao.extraction.responsibility;

import org.jspecify.annotations.NullMarked;
