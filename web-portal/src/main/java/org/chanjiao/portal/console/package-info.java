/** From where the administration console may be used, as the security administrator edits it. */
@NullMarked
package org.chanjiao.portal.console;

import org.jspecify.annotations.NullMarked;
