/** The partner's page: one item, one tap; and the list of disagreements for the bureau. */
@NullMarked
package org.chanjiao.portal.confirmation;

import org.jspecify.annotations.NullMarked;
