package org.chanjiao.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source files of the checkout the tests run in. */
record Sources(List<Path> files) {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** The main Java files of every module. */
    static Sources java() {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return new Sources(modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(folder -> in(folder, ".java").files().stream())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files under {@code folder}, relative to this module, whose names end so. */
    static Sources in(String folder, String ending) {
        return in(Path.of(folder), ending);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sources in(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return new Sources(files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
