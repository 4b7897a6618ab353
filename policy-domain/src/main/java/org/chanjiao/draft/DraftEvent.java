package org.chanjiao.draft;

import org.chanjiao.kernel.Audited;

/** Something that happened to a draft and goes to the audit trail. */
public sealed interface DraftEvent extends Audited {
    DraftId draft();

    @Override
    default String subjectType() {
        return "draft";
    }

    @Override
    default String subjectId() {
        return draft().toString();
    }

    /** A document came in; it may be read in the background, where nobody is signed in. */
    record Opened(DraftId draft, String title, String login) implements DraftEvent {
        @Override
        public String doneBy() {
            return login;
        }

        @Override
        public String action() {
            return "draft.opened";
        }

        @Override
        public String summary() {
            return "导入文件《" + title + "》";
        }
    }

    /** What identifies the document was corrected. */
    record Described(DraftId draft, String before, String after) implements DraftEvent {
        @Override
        public String action() {
            return "draft.described";
        }

        @Override
        public String summary() {
            return "修改草稿文件信息";
        }
    }

    /** Another clerk works on it now. */
    record TakenOver(DraftId draft, String clerk) implements DraftEvent {
        @Override
        public String action() {
            return "draft.taken-over";
        }

        @Override
        public String summary() {
            return clerk + "接手草稿";
        }
    }

    /** It was put away without publication. */
    record PutAway(DraftId draft, String title) implements DraftEvent {
        @Override
        public String action() {
            return "draft.put-away";
        }

        @Override
        public String summary() {
            return "搁置草稿《" + title + "》";
        }
    }

    /** A question was answered. */
    record QuestionAnswered(DraftId draft, String question, String answer) implements DraftEvent {
        @Override
        public String action() {
            return "draft.question-answered";
        }

        @Override
        public String summary() {
            return "答复“" + question + "”：" + answer;
        }
    }
}
