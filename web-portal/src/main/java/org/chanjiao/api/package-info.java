/** REST under /api/v1: the same read models as the pages, as JSON; errors are problem details. */
@NullMarked
package org.chanjiao.api;

import org.jspecify.annotations.NullMarked;
