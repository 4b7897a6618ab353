package org.chanjiao.ledger;

import org.chanjiao.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The other side of an item: registered, known by name only, or none. */
record Party(@Nullable OrganisationId id, @Nullable String name) {

    static final Party NONE = new Party(null, null);
}
