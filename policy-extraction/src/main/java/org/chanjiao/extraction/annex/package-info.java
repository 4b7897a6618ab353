/** The table of tasks that an annex carries: its rows, their units and dates, and the items of the body they repeat. */
@NullMarked
package org.chanjiao.extraction.annex;

import org.jspecify.annotations.NullMarked;
