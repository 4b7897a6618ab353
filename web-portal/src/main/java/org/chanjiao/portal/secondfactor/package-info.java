/** The second factor of whoever is signed in: set up, looked at, removed. */
@NullMarked
package org.chanjiao.portal.secondfactor;

import org.jspecify.annotations.NullMarked;
