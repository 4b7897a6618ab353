package org.chanjiao.account;

/** There is no account of that id. */
public final class UnknownAccount extends RuntimeException {

    UnknownAccount(AccountId id) {
        super("No account " + id);
    }
}
