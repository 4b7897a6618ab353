package org.chanjiao.operations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A JVM of its own on the test's class path, whose lines are collected as they come. */
final class ChildProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Process process;
    private final Thread reader;
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    private ChildProcess(Process process) {
        this.process = process;
        this.reader = new Thread(this::collect, "child-" + process.pid());
        reader.start();
    }

    static ChildProcess start(Class<?> main, Object... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-Xmx128m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        return new ChildProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Waits until as many lines with this beginning have come. */
    void awaitLines(String beginning, int count) {
        if (!Waiting.until(PATIENCE, () -> lines(beginning).size() >= count)) {
            throw new AssertionError("Not " + count + " lines with " + beginning + " in: " + lines);
        }
    }

    /** What follows the beginning in the lines that have it. */
    List<String> lines(String beginning) {
        return lines.stream()
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(beginning.length()))
                .toList();
    }

    String output() {
        return String.join("\n", lines);
    }

    /** kill -9. Returns when the process is gone and its last line has been read. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    /** What Ctrl-C and a service manager do. */
    void stop() throws InterruptedException {
        process.destroy();
        awaitEnd();
    }

    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("Still running: " + output());
        }
        reader.join(PATIENCE.toMillis());
        return process.exitValue();
    }

    private void collect() {
        try (var input = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = input.readLine(); line != null; line = input.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
