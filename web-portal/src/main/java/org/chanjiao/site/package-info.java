/** Pages for everybody, without sign-in: only what is public, nothing of persons. */
@NullMarked
package org.chanjiao.site;

import org.jspecify.annotations.NullMarked;
