/** The library's search under load, beside what it replaces. */
@NullMarked
package org.chanjiao.bench.search;

import org.jspecify.annotations.NullMarked;
