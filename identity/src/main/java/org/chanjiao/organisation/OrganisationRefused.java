package org.chanjiao.organisation;

/** A change to the directory of organisations was refused; says which rule. */
public final class OrganisationRefused extends RuntimeException {

    /** The rules of the directory. */
    public enum Reason {
        /** The region has another organisation of that name. */
        NAME_TAKEN,
        /** Another organisation has that credit code. */
        CREDIT_CODE_TAKEN,
        /** The region is not, or no longer, in the tree. */
        REGION_NOT_IN_FORCE,
        /** The organisation above would lie below it. */
        PARENT_INSIDE_ITSELF,
        /** Somebody else changed it since it was read. */
        CHANGED_MEANWHILE
    }

    private final Reason reason;

    OrganisationRefused(Reason reason) {
        super("Organisation refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
