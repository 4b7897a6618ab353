/** Attached files on the screen: a box on the page of the thing they belong to, upload, download, taking away. */
@NullMarked
package org.chanjiao.portal.attachment;

import org.jspecify.annotations.NullMarked;
