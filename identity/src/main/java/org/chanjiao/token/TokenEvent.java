package org.chanjiao.token;

import org.chanjiao.account.AccountId;
import org.chanjiao.kernel.Audited;
import org.jspecify.annotations.Nullable;

/** Something was done with a token. */
public record TokenEvent(Act act, ApiTokenId token, AccountId account, String login, String name) implements Audited {

    /** What was done. */
    public enum Act {
        ISSUED("issued", "签发接口令牌"),
        REVOKED("revoked", "撤销接口令牌"),
        /** Expired, revoked, or of an account that may not sign in; told once an hour. */
        REFUSED("refused", "接口令牌已失效，调用被拒绝");

        private final String word;
        private final String sentence;

        Act(String word, String sentence) {
            this.word = word;
            this.sentence = sentence;
        }
    }

    @Override
    public String action() {
        return "token." + act.word;
    }

    @Override
    public String subjectType() {
        return "token";
    }

    @Override
    public String subjectId() {
        return token.toString();
    }

    @Override
    public String summary() {
        return act.sentence + "：" + name + "（" + login + "）";
    }

    @Override
    public boolean succeeded() {
        return act != Act.REFUSED;
    }

    @Override
    public @Nullable String doneBy() {
        return act == Act.REFUSED ? login : null;
    }
}
