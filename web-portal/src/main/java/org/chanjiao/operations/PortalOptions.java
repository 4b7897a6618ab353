package org.chanjiao.operations;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chanjiao.operations.StartRefused.Reason;

/**
 * What the operator asked for.
 *
 * @param port of the web server, 0 for any free one
 * @param data the data folder, used only where no external database is named
 * @param external the external database, where {@code DATABASE_URL} names one
 * @param demo whether an empty platform is filled with the demonstration
 * @param command to serve, or to do one thing and end
 */
record PortalOptions(int port, Path data, Optional<DatabaseAccess> external, boolean demo, Command command) {

    enum Command {
        SERVE,
        VERIFY_AUDIT
    }

    private static final int DEFAULT_PORT = 8080;
    private static final String DEFAULT_DATA = "data";

    /**
     * Reads {@code --port N}, {@code --data DIR} (also with {@code =}), {@code --demo}, {@code --verify-audit} and
     * the {@code DATABASE_…} variables.
     */
    static PortalOptions parse(List<String> arguments, Map<String, String> environment) {
        var port = DEFAULT_PORT;
        var data = Path.of(DEFAULT_DATA);
        var demo = false;
        var command = Command.SERVE;
        var rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            var argument = rest.removeFirst().split("=", 2);
            switch (argument[0]) {
                case "--port" -> port = port(value(argument, rest));
                case "--data" -> data = Path.of(value(argument, rest));
                case "--demo" -> demo = true;
                case "--verify-audit" -> command = Command.VERIFY_AUDIT;
                default -> throw wrong("不认识的选项：" + argument[0] + "。可用：--port 端口、--data 目录、--demo、--verify-audit。");
            }
        }
        return new PortalOptions(
                port, data.toAbsolutePath().normalize(), DatabaseAccess.external(environment), demo, command);
    }

    private static String value(String[] argument, Deque<String> rest) {
        var value = argument.length == 2 ? argument[1] : String.valueOf(rest.peekFirst());
        if (argument.length == 1 && rest.isEmpty() || value.isBlank() || value.startsWith("--")) {
            throw wrong("选项 " + argument[0] + " 缺少值。");
        }
        if (argument.length == 1) {
            rest.removeFirst();
        }
        return value;
    }

    private static int port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
            throw wrong("--port 需要 0 到 65535 之间的数字，得到的是：" + value);
        }
        return Integer.parseInt(value);
    }

    private static StartRefused wrong(String message) {
        return new StartRefused(Reason.WRONG_OPTION, message);
    }
}
