package org.chanjiao.access;

/** The person may not do that, or not there. */
public final class AccessDenied extends RuntimeException {

    private final Permission permission;

    AccessDenied(Permission permission) {
        super("Needs " + permission);
        this.permission = permission;
    }

    public Permission permission() {
        return permission;
    }
}
