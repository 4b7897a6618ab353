/** What people read when something went wrong: what happened, that nothing was lost, what to do next. */
@NullMarked
package org.chanjiao.portal.error;

import org.jspecify.annotations.NullMarked;
