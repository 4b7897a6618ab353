package org.chanjiao.portal;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** The SQL statements that something sends from this thread, those of the session store left out. */
public final class Statements {

    private static final List<String> SENDERS =
            List.of("org.springframework.jdbc.core.JdbcTemplate", "org.hibernate.SQL");

    private Statements() {}

    /** What sends statements. */
    @FunctionalInterface
    public interface Sender {
        void run() throws Exception;
    }

    public static List<String> of(Sender sender) throws Exception {
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        List<Logger> loggers = SENDERS.stream()
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        loggers.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(heard);
        });
        try {
            sender.run();
        } finally {
            loggers.forEach(logger -> {
                logger.detachAppender(heard);
                logger.setAdditive(true);
                logger.setLevel(null);
            });
        }
        String here = Thread.currentThread().getName();
        return heard.list.stream()
                .filter(said -> said.getThreadName().equals(here))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(said -> said.startsWith("Executing prepared SQL statement [") || !said.startsWith("Executing"))
                .filter(said -> !said.toLowerCase(java.util.Locale.ROOT).contains("spring_session"))
                .toList();
    }
}
