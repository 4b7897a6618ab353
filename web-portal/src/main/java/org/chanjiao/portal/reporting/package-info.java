/** 填报: the reports a unit is asked for, and their form. */
@NullMarked
package org.chanjiao.portal.reporting;

import org.jspecify.annotations.NullMarked;
