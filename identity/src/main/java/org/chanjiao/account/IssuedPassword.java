package org.chanjiao.account;

/** A one-time password, shown once and stored nowhere; its holder must change it at the next sign-in. */
public record IssuedPassword(AccountId account, String login, String name, String password) {

    /** Without the password, so that it never reaches a log. */
    @Override
    public String toString() {
        return "IssuedPassword[" + login + "]";
    }
}
