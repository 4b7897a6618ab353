/** Suggests places of the region tree while one types. */
@NullMarked
package org.chanjiao.portal.region;

import org.jspecify.annotations.NullMarked;
