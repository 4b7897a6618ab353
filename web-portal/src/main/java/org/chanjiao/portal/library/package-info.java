/** 政策: the library's list, the reader, the lineage of a policy, and what is cited but missing. */
@NullMarked
package org.chanjiao.portal.library;

import org.jspecify.annotations.NullMarked;
