/**
 * Progress as a pure function: a target, its facts, its population and a date give one figure, one light and one sentence.
 *
 * <p>Knows no database, no clock and no other module. {@link org.chanjiao.progress.Progress#of} is the way in. The steps, each
 * a file that reads like its paragraph of the rules: facts in a {@code Window} are counted by a {@code Tally}; a
 * {@code Measurement} is the value of the plan or of its population; {@code Expectation} says what should be there today;
 * {@code LightRule} decides in order; {@code Outlook} looks ahead; {@code Explanation} says why.
 */
@NullMarked
package org.chanjiao.progress;

import org.jspecify.annotations.NullMarked;
