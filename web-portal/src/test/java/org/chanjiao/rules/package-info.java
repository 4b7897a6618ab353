/** The house rules, as tests. */
@org.jspecify.annotations.NullMarked
package org.chanjiao.rules;
