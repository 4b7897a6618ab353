/** Who gets in and how far: sign-in, sessions, headers, and the one table of routes. */
@NullMarked
package org.chanjiao.security;

import org.jspecify.annotations.NullMarked;
