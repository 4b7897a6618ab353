/** 待办: what waits for whoever is signed in. */
@NullMarked
package org.chanjiao.portal.home;

import org.jspecify.annotations.NullMarked;
