@NullMarked
package org.chanjiao.portal.audit;

import org.jspecify.annotations.NullMarked;
