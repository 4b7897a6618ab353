/** Pages of cases: lists, applications, what offices decide, and life in the directory. */
@NullMarked
package org.chanjiao.portal.certification;

import org.jspecify.annotations.NullMarked;
