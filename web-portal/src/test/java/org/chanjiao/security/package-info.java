/** Tests of sign-in, sessions and the access matrix, and the people they need. */
@NullMarked
package org.chanjiao.security;

import org.jspecify.annotations.NullMarked;
