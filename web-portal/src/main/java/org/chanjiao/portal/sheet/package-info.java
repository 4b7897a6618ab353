/** Taking in filled workbooks: what a dry run shows before anything is written. */
@NullMarked
package org.chanjiao.portal.sheet;

import org.jspecify.annotations.NullMarked;
