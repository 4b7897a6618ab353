/** Every fragment once, for those who build pages; only with the profile {@code development}. */
@NullMarked
package org.chanjiao.portal.styleguide;

import org.jspecify.annotations.NullMarked;
