package org.chanjiao.reader;

import org.chanjiao.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * How a policy is to be shown.
 *
 * @param version number of the text; null for the one in force
 * @param unit only what this unit answers for; null for everything
 * @param searched words to mark, as typed; null for none
 */
public record ReaderView(@Nullable Integer version, @Nullable OrganisationId unit, @Nullable String searched) {

    public static final ReaderView PLAIN = new ReaderView(null, null, null);
}
