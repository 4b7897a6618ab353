/** Account administration for the system and the security administrator. */
@NullMarked
package org.chanjiao.portal.account;

import org.jspecify.annotations.NullMarked;
