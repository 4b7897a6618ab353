/**
 * Tables out to .xlsx and back: typed columns streamed to a workbook, and workbooks that people filled in read row by row.
 * Knows nothing of what the rows mean and uses no other package of the platform.
 */
@NullMarked
package org.chanjiao.formats.table;

import org.jspecify.annotations.NullMarked;
