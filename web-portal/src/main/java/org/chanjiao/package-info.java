/** The main class, nothing else. */
@NullMarked
package org.chanjiao;

import org.jspecify.annotations.NullMarked;
