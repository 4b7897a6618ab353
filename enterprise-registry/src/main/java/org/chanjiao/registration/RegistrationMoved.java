package org.chanjiao.registration;

import org.chanjiao.kernel.Audited;

/** A registration was sent, its mail opened, confirmed or refused. */
public record RegistrationMoved(RegistrationId registration, String act, String summary) implements Audited {

    @Override
    public String action() {
        return "registration." + act;
    }

    @Override
    public String subjectType() {
        return "registration";
    }

    @Override
    public String subjectId() {
        return registration.toString();
    }
}
