package org.chanjiao.operations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The settings of the embedded PostgreSQL. They stand on its command line, where no file of the cluster overrides them.
 * The first three keep an acknowledged write through a power failure; the sizes suit a bureau's machine that runs the
 * portal besides.
 */
final class ServerSettings {

    private static final List<String> SETTINGS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "password_encryption=scram-sha-256",
            "max_connections=40",
            "shared_buffers=64MB",
            "effective_cache_size=512MB",
            "work_mem=8MB",
            "random_page_cost=1.1",
            "jit=off",
            "timezone=Asia/Shanghai",
            "log_timezone=Asia/Shanghai",
            "log_checkpoints=off",
            "log_line_prefix=%m [%p] ");

    private ServerSettings() {}

    static String[] arguments(Path cluster, int port) {
        var arguments = new ArrayList<>(List.of("-D", cluster.toString(), "-p", String.valueOf(port)));
        for (var setting : SETTINGS) {
            arguments.add("-c");
            arguments.add(setting);
        }
        return arguments.toArray(String[]::new);
    }
}
