/** 审核: what waits for a reviewer, one report beside what is known otherwise, and the verdict. */
@NullMarked
package org.chanjiao.portal.review;

import org.jspecify.annotations.NullMarked;
