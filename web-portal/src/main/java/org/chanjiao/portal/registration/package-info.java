/** The form by which enterprises register themselves, and the bureau's desk for it. */
@NullMarked
package org.chanjiao.portal.registration;

import org.jspecify.annotations.NullMarked;
