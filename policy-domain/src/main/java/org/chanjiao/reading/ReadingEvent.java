package org.chanjiao.reading;

import org.chanjiao.draft.DraftId;
import org.chanjiao.kernel.Audited;

/** Something a clerk did with a document before it had a draft. */
sealed interface ReadingEvent extends Audited {
    DraftId reading();

    String name();

    @Override
    default String subjectType() {
        return "draft";
    }

    @Override
    default String subjectId() {
        return reading().toString();
    }

    /** A document was handed in. */
    record Received(DraftId reading, String name) implements ReadingEvent {
        @Override
        public String action() {
            return "reading.received";
        }

        @Override
        public String summary() {
            return "上传文件“" + name + "”";
        }
    }

    /** It is read once more after it was cut off. */
    record Restarted(DraftId reading, String name) implements ReadingEvent {
        @Override
        public String action() {
            return "reading.restarted";
        }

        @Override
        public String summary() {
            return "重新读取文件“" + name + "”";
        }
    }

    /** It was taken off the list unread. */
    record Removed(DraftId reading, String name) implements ReadingEvent {
        @Override
        public String action() {
            return "reading.removed";
        }

        @Override
        public String summary() {
            return "移除未读取的文件“" + name + "”";
        }
    }
}
