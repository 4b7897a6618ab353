/** 目标: the page of one target. */
@NullMarked
package org.chanjiao.portal.target;

import org.jspecify.annotations.NullMarked;
