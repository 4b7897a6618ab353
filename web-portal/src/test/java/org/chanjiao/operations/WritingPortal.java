package org.chanjiao.operations;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A portal reduced to what the kill tests need: the real data folder and database, and eight writers that say
 * {@code ack <writer>-<number>} after each commit. They go on after an error, as requests do.
 */
final class WritingPortal {

    static final String TABLE = "acknowledged";
    private static final int WRITERS = 8;

    private WritingPortal() {}

    public static void main(String[] arguments) throws SQLException {
        var folder = DataFolder.open(Path.of(arguments[0]));
        var server = DatabaseServer.prepare(folder, () -> System.exit(9));
        var access = server.start();
        try (var connection = DriverManager.getConnection(
                        access.url(), access.owner().role(), access.owner().password());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists " + TABLE + " (entry text primary key)");
            statement.execute("grant select, insert on " + TABLE + " to chanjiao_app");
        }
        for (var writer = 0; writer < WRITERS; writer++) {
            var name = arguments[1] + "-" + writer;
            new Thread(() -> write(access, name)).start();
        }
        System.out.println("database " + server.pid());
        var last = server.pid();
        while (Waiting.pause(20)) {
            if (server.pid() != last) {
                last = server.pid();
                System.out.println("database " + last);
            }
        }
    }

    private static void write(DatabaseAccess access, String writer) {
        var number = 0;
        while (Waiting.pause(1)) {
            try (var connection = access.connectAsApplication();
                    var insert = connection.prepareStatement("insert into " + TABLE + " values (?)")) {
                for (; Waiting.pause(1); number++) {
                    insert.setString(1, writer + "-" + number);
                    insert.executeUpdate();
                    System.out.println("ack " + writer + "-" + number);
                }
            } catch (SQLException e) {
                number++;
            }
        }
    }
}
