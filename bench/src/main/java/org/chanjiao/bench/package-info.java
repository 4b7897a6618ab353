/** JMH benchmarks. */
@NullMarked
package org.chanjiao.bench;

import org.jspecify.annotations.NullMarked;
