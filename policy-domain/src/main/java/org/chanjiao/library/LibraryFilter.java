package org.chanjiao.library;

import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.PolicyLevel;
import org.chanjiao.policy.PolicyStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a person looks for in the library; null means any.
 *
 * @param text words as typed: spaces mean and, quotation marks hold words together
 * @param region the place and all inside it
 * @param issuer part of the issuer's name
 * @param year year of issue
 */
public record LibraryFilter(
        @Nullable String text,
        @Nullable RegionCode region,
        @Nullable PolicyLevel level,
        @Nullable String issuer,
        @Nullable Integer year,
        @Nullable PolicyStatus status) {

    public static final LibraryFilter ALL = new LibraryFilter(null, null, null, null, null, null);

    public static LibraryFilter text(String words) {
        return new LibraryFilter(words, null, null, null, null, null);
    }
}
