package org.chanjiao.account;

import org.chanjiao.kernel.Audited;

/** Somebody tried to sign in and was refused; the login may belong to nobody. */
record SignInFailed(String login, SignIn.Reason reason) implements Audited {

    @Override
    public String action() {
        return "account.sign-in-refused";
    }

    @Override
    public String subjectType() {
        return "login";
    }

    @Override
    public String subjectId() {
        return login;
    }

    @Override
    public String summary() {
        return "登录失败：" + reason;
    }

    @Override
    public boolean succeeded() {
        return false;
    }
}
