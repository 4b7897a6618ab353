/** Reads a policy text into a draft of tasks, responsible units and targets, each with its place in the text. */
@NullMarked
package org.chanjiao.extraction;

import org.jspecify.annotations.NullMarked;
