package org.chanjiao.account;

/** What is kept of a password that somebody chose before the account is open: its hash, which lets nobody in. */
public record ChosenPassword(String hash) {

    /** Without the hash, so that it never reaches a log. */
    @Override
    public String toString() {
        return "ChosenPassword";
    }
}
