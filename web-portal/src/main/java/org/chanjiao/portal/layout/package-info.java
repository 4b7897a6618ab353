/** What every staff screen shares: page frame, navigation, and the records its fragments are fed with. */
@NullMarked
package org.chanjiao.portal.layout;

import org.jspecify.annotations.NullMarked;
