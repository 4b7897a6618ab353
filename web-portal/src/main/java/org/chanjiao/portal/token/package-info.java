/** The tokens by which programs act for whoever is signed in. */
@NullMarked
package org.chanjiao.portal.token;

import org.jspecify.annotations.NullMarked;
