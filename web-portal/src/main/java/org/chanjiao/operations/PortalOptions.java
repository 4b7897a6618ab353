package org.chanjiao.operations;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chanjiao.operations.StartRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What the operator asked for.
 *
 * @param port of the web server, 0 for any free one
 * @param data the data folder, used only where no external database is named
 * @param external the external database, where {@code DATABASE_URL} names one
 */
record PortalOptions(int port, Path data, Optional<DatabaseAccess> external) {

    private static final int DEFAULT_PORT = 8080;
    private static final String DEFAULT_DATA = "data";

    /** Reads {@code --port N}, {@code --data DIR} (also with {@code =}) and the {@code DATABASE_…} variables. */
    static PortalOptions parse(List<String> arguments, Map<String, String> environment) {
        var port = DEFAULT_PORT;
        var data = Path.of(DEFAULT_DATA);
        var rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            var argument = rest.removeFirst();
            var equals = argument.indexOf('=');
            var name = equals < 0 ? argument : argument.substring(0, equals);
            var value = equals < 0 ? rest.pollFirst() : argument.substring(equals + 1);
            switch (name) {
                case "--port" -> port = port(required(name, value));
                case "--data" -> data = Path.of(required(name, value));
                default -> throw wrong("不认识的选项：" + name + "。可用：--port 端口、--data 目录。");
            }
        }
        return new PortalOptions(port, data.toAbsolutePath().normalize(), DatabaseAccess.external(environment));
    }

    private static int port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
            throw wrong("--port 需要 0 到 65535 之间的数字，得到的是：" + value);
        }
        return Integer.parseInt(value);
    }

    private static String required(String name, @Nullable String value) {
        if (value == null || value.isBlank() || value.startsWith("--")) {
            throw wrong("选项 " + name + " 缺少值。");
        }
        return value;
    }

    private static StartRefused wrong(String message) {
        return new StartRefused(Reason.WRONG_OPTION, message);
    }
}
