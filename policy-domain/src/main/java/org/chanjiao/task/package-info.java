/** Tasks that published policies demand, and the units that answer for them. */
@NullMarked
package org.chanjiao.task;

import org.jspecify.annotations.NullMarked;
