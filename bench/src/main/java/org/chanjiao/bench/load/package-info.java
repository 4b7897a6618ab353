/** People at work on a running portal, to see what it takes from the machine. */
@NullMarked
package org.chanjiao.bench.load;

import org.jspecify.annotations.NullMarked;
