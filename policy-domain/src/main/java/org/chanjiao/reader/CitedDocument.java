package org.chanjiao.reader;

import org.chanjiao.policy.PolicyId;
import org.jspecify.annotations.Nullable;

/** A document that the policy names as its basis; without a policy while it is missing in the library. */
public record CitedDocument(
        String title, @Nullable String issuer, @Nullable String documentNumber, @Nullable PolicyId policy) {}
