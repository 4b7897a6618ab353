/** 任务: the board of tasks with its export and print view, and the page of one task. */
@NullMarked
package org.chanjiao.portal.board;

import org.jspecify.annotations.NullMarked;
