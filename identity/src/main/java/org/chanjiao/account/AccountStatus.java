package org.chanjiao.account;

/** Whether an account may sign in. */
enum AccountStatus {
    /** May sign in. */
    ACTIVE,
    /** Its holder left or must not sign in; may be enabled again. */
    DISABLED
}
