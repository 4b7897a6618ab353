/**
 * Cases and results as JSON: the one form that the command, the API and the download of a target page share.
 *
 * <p>Knows the progress package only.
 */
@NullMarked
package org.chanjiao.progress.exchange;

import org.jspecify.annotations.NullMarked;
