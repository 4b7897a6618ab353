package org.chanjiao.registration;

/** There is no such registration for this person, or the link is used up. */
public final class UnknownRegistration extends RuntimeException {

    UnknownRegistration() {
        super("No such registration");
    }
}
