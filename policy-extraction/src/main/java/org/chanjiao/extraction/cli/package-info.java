/** The command line of the engine: files in, one JSON object per file out. */
@NullMarked
package org.chanjiao.extraction.cli;

import org.jspecify.annotations.NullMarked;
