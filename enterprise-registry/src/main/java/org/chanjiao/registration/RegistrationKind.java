package org.chanjiao.registration;

/** What is asked for. */
public enum RegistrationKind {
    /** The enterprise is not registered yet. */
    FRESH,
    /** It is; a new contact person asks for access, perhaps under a new name of the enterprise. */
    TAKEOVER
}
