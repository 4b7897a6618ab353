package org.chanjiao.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * PostgreSQL's {@code postmaster.pid}: the process number in its first line, its state in the eighth.
 *
 * @param ready connections are taken: starting and crash recovery are over
 */
record PidFile(long pid, boolean ready) {

    static final String NAME = "postmaster.pid";
    private static final int STATUS_LINE = 7;

    /** Empty where the file is missing or not yet written. */
    static Optional<PidFile> read(Path cluster) {
        try {
            var lines = Files.readAllLines(cluster.resolve(NAME));
            var ready =
                    lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
            return lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,18}")
                    ? Optional.empty()
                    : Optional.of(new PidFile(Long.parseLong(lines.get(0).strip()), ready));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
