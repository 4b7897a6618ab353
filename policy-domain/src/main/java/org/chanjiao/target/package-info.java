/** Figures that published policies commit to, with every change they went through. */
@NullMarked
package org.chanjiao.target;

import org.jspecify.annotations.NullMarked;
