package org.chanjiao.confirmation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question nobody has answered yet. */
record Open(UUID id, UUID itemId, @Nullable UUID partnerId, String partnerName) {}
