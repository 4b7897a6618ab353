@NullMarked
package org.chanjiao.demo;

import org.jspecify.annotations.NullMarked;
