/** The import wizard: a document comes in, its draft is settled beside the text, and it is published. */
@NullMarked
package org.chanjiao.portal.importing;

import org.jspecify.annotations.NullMarked;
