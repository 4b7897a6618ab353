package org.chanjiao.registration;

/** How far a registration has come. */
public enum RegistrationState {
    /** The one-time link is on its way. */
    MAIL_SENT,
    /** Waits for the bureau. */
    WAITING,
    /** The enterprise stands in the register, its account is open. */
    CONFIRMED,
    /** Not confirmed, with a reason. */
    REFUSED
}
