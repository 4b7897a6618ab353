package org.chanjiao.operations;

import java.util.Optional;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** Keeps Spring from printing a stack trace for a refused start; {@link Portal} prints the sentence. */
final class RefusalReporter implements SpringBootExceptionReporter {

    /** Called by Spring, which offers the context. */
    RefusalReporter(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        return refusalIn(failure).isPresent();
    }

    static Optional<StartRefused> refusalIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }
}
