package org.chanjiao.demo;

import org.chanjiao.account.AccountId;
import org.chanjiao.account.Role;

/** Somebody who can sign in to the demonstration; the password is shown once and stored nowhere. */
public record DemoAccount(AccountId id, String login, String password, String name, Role role, String organisation) {

    /** Without the password, so that it never reaches a log. */
    @Override
    public String toString() {
        return "DemoAccount[" + login + "]";
    }
}
