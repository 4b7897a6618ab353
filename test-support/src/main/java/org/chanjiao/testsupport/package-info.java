/** One way to get a PostgreSQL and a clock in tests. */
@NullMarked
package org.chanjiao.testsupport;

import org.jspecify.annotations.NullMarked;
