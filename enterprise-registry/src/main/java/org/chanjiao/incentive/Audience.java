package org.chanjiao.incentive;

import org.chanjiao.register.Listing;

/** Whom an incentive is for. */
public enum Audience {
    /** Every enterprise. */
    ALL,
    /** Those of the pool and those certified. */
    POOL,
    /** The certified. */
    CERTIFIED;

    boolean includes(Listing listing) {
        return switch (this) {
            case ALL -> true;
            case POOL -> listing == Listing.POOL || listing == Listing.CERTIFIED;
            case CERTIFIED -> listing == Listing.CERTIFIED;
        };
    }
}
