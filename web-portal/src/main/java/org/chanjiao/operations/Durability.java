package org.chanjiao.operations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chanjiao.operations.StartRefused.Reason;

/**
 * What a database must promise before anything is written to it: an acknowledged write is on the disk, and a page half
 * written in a power failure is mended. Asked on a connection of the application's role, because a setting of that role
 * would win over the server's.
 */
final class Durability {

    private static final int OLDEST_VERSION = 180000;
    private static final Map<String, Set<String>> REQUIRED = Map.of(
            "fsync", Set.of("on"),
            "full_page_writes", Set.of("on"),
            "synchronous_commit", Set.of("on", "remote_apply"));

    private Durability() {}

    static void require(Connection connection) throws SQLException {
        var unsafe = new TreeMap<String, String>();
        for (var setting : REQUIRED.entrySet()) {
            var value = show(connection, setting.getKey());
            if (!setting.getValue().contains(value)) {
                unsafe.put(setting.getKey(), value);
            }
        }
        if (!unsafe.isEmpty()) {
            throw new StartRefused(Reason.DATABASE_UNSAFE, describe(unsafe));
        }
        if (Integer.parseInt(show(connection, "server_version_num")) < OLDEST_VERSION) {
            throw new StartRefused(
                    Reason.DATABASE_UNSAFE,
                    "需要 PostgreSQL 18 或更新的版本，这台服务器是 " + show(connection, "server_version") + "。");
        }
    }

    private static String describe(Map<String, String> unsafe) {
        var settings = unsafe.entrySet().stream()
                .map(setting -> setting.getKey() + " = " + setting.getValue())
                .toList();
        return "数据库的设置会在断电时丢失已确认的数据，平台拒绝启动：%s。请改为 on（alter system set %s = on 后重新加载，并检查数据库和角色自己的设置）。"
                .formatted(
                        String.join("，", settings), List.copyOf(unsafe.keySet()).get(0));
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("show " + setting)) {
            result.next();
            return result.getString(1);
        }
    }
}
