@NullMarked
package org.chanjiao.portal.importing;

import org.jspecify.annotations.NullMarked;
