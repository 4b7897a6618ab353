package org.chanjiao.account;

/** A change to an account was refused; says which rule. */
public final class AccountRefused extends RuntimeException {

    /** The rules of account administration. */
    public enum Reason {
        /** Not 3 to 40 letters, digits, dots, underscores, hyphens. */
        LOGIN_UNFIT,
        /** Not 1 to 40 characters. */
        NAME_UNFIT,
        /** Another account has that login. */
        LOGIN_TAKEN,
        /** An administrator's role stands alone. */
        ROLES_EXCLUDE_EACH_OTHER,
        /** Administrators' roles are given by the security administrator only. */
        ADMINISTRATOR_ROLE_RESERVED,
        /** Nobody changes the own roles or disables the own account. */
        OWN_ACCOUNT,
        /** An administrator's password is issued by another kind of administrator. */
        PASSWORD_OF_ADMINISTRATOR,
        /** The last active administrator of a kind stays. */
        LAST_ADMINISTRATOR,
        /** The organisation is closed or unknown. */
        ORGANISATION_NOT_ACTIVE,
        /** Somebody else changed it since it was read. */
        CHANGED_MEANWHILE
    }

    private final Reason reason;

    AccountRefused(Reason reason) {
        super("Account refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
