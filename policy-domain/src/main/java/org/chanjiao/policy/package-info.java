/** Published policy documents: their versions, sections and citations. Knows nothing of how a text was settled. */
@NullMarked
package org.chanjiao.policy;

import org.jspecify.annotations.NullMarked;
