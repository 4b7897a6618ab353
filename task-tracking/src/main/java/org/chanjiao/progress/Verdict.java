package org.chanjiao.progress;

/**
 * The light, the word beside it and the rule that decided.
 *
 * @param rule 1 to 7, in the order the rules are taken
 * @param reason why the rule holds, a clause of the explanation
 */
public record Verdict(Light light, Word word, int rule, String reason) {

    /** What a light says; the colour is never the only sign. */
    public enum Word {
        NOT_JUDGED("不考核"),
        NOT_BEGUN("未开始"),
        UNREPORTED("未报"),
        NOT_DUE("未到期"),
        DONE("完成"),
        DONE_LATE("逾期完成"),
        OVERDUE("逾期"),
        NO_DEADLINE("无时限"),
        CLOSE("接近"),
        BELOW_STANDARD("未达标"),
        ON_COURSE("正常"),
        BEHIND("滞后"),
        FAR_BEHIND("严重滞后");

        private final String chinese;

        Word(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }

        boolean isDone() {
            return this == DONE || this == DONE_LATE;
        }
    }

    /** The shape of the light; a target that is done carries a tick. */
    public String shape() {
        return word.isDone() ? "✔" : light.shape();
    }
}
