/** Tests of the interface for programs as a whole. */
@NullMarked
package org.chanjiao.api;

import org.jspecify.annotations.NullMarked;
