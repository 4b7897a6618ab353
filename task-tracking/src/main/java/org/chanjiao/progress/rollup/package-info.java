/**
 * From the progress of targets to the figures of a task, a policy, a unit and a region: pure functions that never average a
 * percentage.
 *
 * <p>Knows the progress package only.
 */
@NullMarked
package org.chanjiao.progress.rollup;

import org.jspecify.annotations.NullMarked;
