package org.chanjiao.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a policy's text where searched words stand, with a little text around it.
 *
 * @param offset code point offset of the first hit, where the reader opens
 * @param section number path and title of the section that holds it; null before the first section
 */
public record Excerpt(int offset, @Nullable String section, List<Piece> pieces) {}
