/** The platform at the size of a nation: ten million facts, and what its pages and writes cost then. */
@NullMarked
package org.chanjiao.bench.scale;

import org.jspecify.annotations.NullMarked;
