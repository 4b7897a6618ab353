package org.chanjiao.ledger;

import org.chanjiao.kernel.Audited;
import org.jspecify.annotations.Nullable;

/** Something that happened to an item; whoever counts items listens to these. */
public sealed interface ItemEvent extends Audited {

    LedgerItemId item();

    /** Code of its type. */
    String type();

    @Override
    default String subjectType() {
        return "ledger-item";
    }

    @Override
    default String subjectId() {
        return item().toString();
    }

    /**
     * It was written for the first time or changed.
     *
     * @param before its content before, null when it is new
     */
    record ItemSaved(LedgerItemId item, String type, String title, @Nullable String before, @Nullable String after)
            implements ItemEvent {

        @Override
        public String action() {
            return before == null ? "ledger.added" : "ledger.changed";
        }

        @Override
        public String summary() {
            return (before == null ? "登记台账：" : "修改台账：") + title;
        }
    }

    /** The partner said something about it. */
    record ItemConfirmed(LedgerItemId item, String type, String title, ConfirmationState answer, String by)
            implements ItemEvent {

        @Override
        public String action() {
            return "ledger.answered";
        }

        @Override
        public String summary() {
            return by
                    + switch (answer) {
                        case CONFIRMED -> "确认台账：";
                        case CORRECTED -> "更正台账：";
                        case DENIED -> "称与己无关：";
                        case WAITING, NOT_ASKED -> "未答复台账：";
                    }
                    + title;
        }
    }

    /** The bureau found it right. */
    record ItemReviewed(LedgerItemId item, String type, String title) implements ItemEvent {

        @Override
        public String action() {
            return "ledger.reviewed";
        }

        @Override
        public String summary() {
            return "审核台账：" + title;
        }
    }

    /** A document was attached or taken away. */
    record ItemDocumented(LedgerItemId item, String type, String title, String document) implements ItemEvent {

        @Override
        public String action() {
            return "ledger.documented";
        }

        @Override
        public String summary() {
            return "台账佐证材料：" + title + "（" + document + "）";
        }
    }

    /** It counts no longer. */
    record ItemWithdrawn(LedgerItemId item, String type, String title, String reason) implements ItemEvent {

        @Override
        public String action() {
            return "ledger.voided";
        }

        @Override
        public String summary() {
            return "作废台账：" + title + "，原因：" + reason;
        }
    }
}
