/** 进度总览: the lights of a region by policy, unit and place, and the targets behind every count. */
@NullMarked
package org.chanjiao.portal.standing;

import org.jspecify.annotations.NullMarked;
