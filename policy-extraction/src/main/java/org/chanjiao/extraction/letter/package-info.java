/** The letterhead: title, number, issuer, date, addressees, basis. */
@NullMarked
package org.chanjiao.extraction.letter;

import org.jspecify.annotations.NullMarked;
