/** Enterprises on the screen: the register of a place, the page of one, its facts. */
@NullMarked
package org.chanjiao.portal.enterprise;

import org.jspecify.annotations.NullMarked;
