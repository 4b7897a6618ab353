/** A document on its way in: what was read from it, what clerks decide about each item, and its publication. */
@NullMarked
package org.chanjiao.draft;

import org.jspecify.annotations.NullMarked;
