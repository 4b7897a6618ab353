package org.chanjiao.extraction.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chanjiao.extraction.PolicyExtraction;
import org.chanjiao.formats.text.SourceText;
import org.chanjiao.formats.text.SourceTexts;
import org.chanjiao.formats.text.UnreadableDocument;
import org.jspecify.annotations.Nullable;

/** {@code bin/extract [--pretty] [--out DIR] FILE...}: reads policy documents, prints one JSON object a file. */
public final class ExtractCommand {

    private final SourceTexts sources = new SourceTexts();
    private final PrintStream out;
    private final PrintStream err;
    private final boolean pretty;
    private final @Nullable Path folder;

    private ExtractCommand(PrintStream out, PrintStream err, boolean pretty, @Nullable Path folder) {
        this.out = out;
        this.err = err;
        this.pretty = pretty;
        this.folder = folder;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = run(List.of(arguments), out, err);
        out.flush();
        System.exit(status);
    }

    /** Exit status: 0 when every file was read, 1 when one could not be, 2 for a wrong call. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        List<Path> files = new ArrayList<>();
        boolean pretty = false;
        Path folder = null;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--pretty")) {
                pretty = true;
            } else if (argument.equals("--out") && i + 1 < arguments.size()) {
                folder = Path.of(arguments.get(++i));
            } else if (argument.startsWith("--")) {
                return usage(err);
            } else {
                files.add(Path.of(argument));
            }
        }
        return files.isEmpty() ? usage(err) : new ExtractCommand(out, err, pretty, folder).extract(files);
    }

    private static int usage(PrintStream err) {
        err.println("用法: bin/extract [--pretty] [--out 目录] 文件...");
        return 2;
    }

    private int extract(List<Path> files) {
        int status = 0;
        for (Path file : files) {
            try {
                write(file, sources.read(file));
            } catch (NoSuchFileException missing) {
                status = refuse(file, "文件不存在: " + missing.getMessage());
            } catch (UnreadableDocument unreadable) {
                status = refuse(file, String.valueOf(unreadable.getMessage()));
            } catch (IOException failed) {
                status = refuse(file, "无法读取或写出: " + failed.getMessage());
            }
        }
        return status;
    }

    private int refuse(Path file, String reason) {
        err.println(file + ": " + reason);
        return 1;
    }

    private void write(Path file, SourceText source) throws IOException {
        String name = String.valueOf(file.getFileName());
        String carried = source.verbatim() ? null : source.text();
        String json = Json.of(DraftJson.of(name, PolicyExtraction.read(source.text()), carried), pretty);
        if (folder == null) {
            out.println(json);
        } else {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".json"), json + "\n");
        }
    }
}
