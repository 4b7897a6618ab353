package org.chanjiao.attachment;

import org.chanjiao.kernel.Audited;

/** Something that happened to the files of a thing; its module listens to these. */
public sealed interface AttachmentEvent extends Audited {

    Subject subject();

    @Override
    default String subjectType() {
        return subject().type();
    }

    @Override
    default String subjectId() {
        return subject().id();
    }

    /** A file was attached. */
    record FileAttached(Subject subject, AttachmentId id, String fileName, String digest) implements AttachmentEvent {

        @Override
        public String action() {
            return "attachment.attached";
        }

        @Override
        public String summary() {
            return "上传材料：" + fileName + "（SHA-256 " + digest + "）";
        }
    }

    /** A file was taken away; its bytes stay in history. */
    record FileRemoved(Subject subject, AttachmentId id, String fileName, String reason) implements AttachmentEvent {

        @Override
        public String action() {
            return "attachment.removed";
        }

        @Override
        public String summary() {
            return "撤下材料：" + fileName + "，原因：" + reason;
        }
    }

    /** Nothing is attached or taken away any more. */
    record FilesLocked(Subject subject) implements AttachmentEvent {

        @Override
        public String action() {
            return "attachment.locked";
        }

        @Override
        public String summary() {
            return "锁定材料";
        }
    }

    /** Files may be attached and taken away again. */
    record FilesUnlocked(Subject subject) implements AttachmentEvent {

        @Override
        public String action() {
            return "attachment.unlocked";
        }

        @Override
        public String summary() {
            return "解锁材料";
        }
    }
}
