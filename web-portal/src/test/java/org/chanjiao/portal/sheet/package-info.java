/** Tests of taking in workbooks. */
@NullMarked
package org.chanjiao.portal.sheet;

import org.jspecify.annotations.NullMarked;
