/** Pages of schemes: what they demand, where a unit stands against them, and their editor. */
@NullMarked
package org.chanjiao.portal.scheme;

import org.jspecify.annotations.NullMarked;
