/** The policy library: documents, versions, full-text search. */
@NullMarked
package org.chanjiao.policy;

import org.jspecify.annotations.NullMarked;
