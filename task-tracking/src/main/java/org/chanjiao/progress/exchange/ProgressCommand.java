package org.chanjiao.progress.exchange;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chanjiao.progress.MalformedCase;
import org.chanjiao.progress.Progress;

/**
 * The command {@code progress [FILE…]}: one case a line in, one result a line out, in order.
 *
 * <p>Without a file, or for {@code -}, it reads standard input; blank lines are passed over. A case that cannot be judged
 * gives {@code {"error": …}} in its place. Exit codes: 0 all files were read (whatever their cases were like), 1 a file could
 * not be read, which standard error names.
 */
public final class ProgressCommand {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CaseReader reader = new CaseReader();
    private final ResultWriter writer = new ResultWriter();
    private final InputStream standardInput;
    private final Writer out;
    private final PrintStream messages;

    ProgressCommand(InputStream standardInput, Writer out, PrintStream messages) {
        this.standardInput = standardInput;
        this.out = out;
        this.messages = messages;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream messages = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exitCode;
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8))) {
            exitCode = new ProgressCommand(System.in, out, messages).run(List.of(arguments));
        }
        System.exit(exitCode);
    }

    int run(List<String> files) {
        boolean allRead = true;
        for (String file : files.isEmpty() ? List.of("-") : files) {
            try (InputStream in = file.equals("-") ? standardInput : new FileInputStream(file)) {
                judgeAll(in);
            } catch (IOException unreadable) {
                messages.println("progress: 无法读取 " + file + "：" + unreadable.getMessage());
                allRead = false;
            }
        }
        return allRead ? 0 : 1;
    }

    private void judgeAll(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String text = line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
            if (!text.isBlank()) {
                out.write(judge(text));
                out.write('\n');
            }
        }
        out.flush();
    }

    /** The result of one line. A fault of the program itself must not take the other lines with it. */
    private String judge(String text) {
        try {
            return writer.write(Progress.of(reader.read(text)));
        } catch (MalformedCase malformed) {
            return writer.write(malformed);
        } catch (RuntimeException fault) {
            messages.println("progress: 程序错误 " + fault);
            return writer.write(new MalformedCase("case", "程序错误，未能计算"));
        }
    }
}
