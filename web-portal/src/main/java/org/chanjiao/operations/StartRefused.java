package org.chanjiao.operations;

import lombok.Getter;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/** The platform does not start, for a reason the operator can mend; the sentence is printed as it is. */
@Getter
@Accessors(fluent = true)
final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How the process ends. The codes are documented in the README. */
    enum Reason {
        WRONG_OPTION(2),
        FOLDER_IN_USE(3),
        FOLDER_NEWER(4),
        FOLDER_UNUSABLE(5),
        DATABASE_FAILED(6),
        DATABASE_UNSAFE(7),
        PORT_IN_USE(8),
        DATABASE_NOT_EMPTY(10);

        private final int exitCode;

        Reason(int exitCode) {
            this.exitCode = exitCode;
        }

        int exitCode() {
            return exitCode;
        }
    }

    private final Reason reason;
    private final String sentence;

    StartRefused(Reason reason, String message) {
        this(reason, message, null);
    }

    StartRefused(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.sentence = message;
    }
}
