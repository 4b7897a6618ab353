/** The description of the interface for programs, readable by people. */
@NullMarked
package org.chanjiao.portal.apiguide;

import org.jspecify.annotations.NullMarked;
