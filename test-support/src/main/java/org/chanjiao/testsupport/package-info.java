/** One way to get a PostgreSQL in tests. */
@NullMarked
package org.chanjiao.testsupport;

import org.jspecify.annotations.NullMarked;
