package org.chanjiao.bench.scale;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Listens to the statements that the services send and asks PostgreSQL for their plans, with the values they were sent with. */
final class SentStatements {

    private static final Pattern WRITES = Pattern.compile("(?i)\\b(insert|update|delete)\\b");

    private static @Nullable List<String> heard;

    private final DataSource source;

    SentStatements(DataSource source) {
        this.source = source;
    }

    /** The plans of the statements that something sends. */
    static List<String> plans(Runnable sender) {
        List<String> plans = new ArrayList<>();
        heard = plans;
        try {
            sender.run();
        } finally {
            heard = null;
        }
        return plans;
    }

    DataSource source() {
        return proxy(DataSource.class, (self, method, values) -> {
            Object answer = call(source, method, values);
            return answer instanceof Connection connection ? listening(connection) : answer;
        });
    }

    private static Connection listening(Connection connection) {
        return proxy(Connection.class, (self, method, values) -> {
            Object answer = call(connection, method, values);
            return answer instanceof PreparedStatement statement && values[0] instanceof String sql && heard != null
                    ? listening(connection, statement, sql)
                    : answer;
        });
    }

    private static PreparedStatement listening(Connection connection, PreparedStatement statement, String sql) {
        List<Setting> settings = new ArrayList<>();
        return proxy(PreparedStatement.class, (self, method, values) -> {
            if (method.getName().startsWith("set") && values != null && values.length > 1) {
                settings.add(new Setting(method, values));
            }
            if (method.getName().startsWith("execute") && values == null) {
                explain(connection, sql, settings);
            }
            return call(statement, method, values);
        });
    }

    /** Reading statements are run once more and timed; of writing ones the plan is only made. */
    private static void explain(Connection connection, String sql, List<Setting> settings) throws Throwable {
        List<String> plans = heard;
        if (plans == null) {
            return;
        }
        boolean writes = WRITES.matcher(sql).find();
        StringBuilder plan = new StringBuilder(sql.strip().replaceAll("\\s+", " "));
        try (PreparedStatement explained =
                connection.prepareStatement("explain (" + (writes ? "" : "analyze, buffers, ") + "costs off) " + sql)) {
            for (Setting setting : settings) {
                call(explained, setting.method(), setting.values());
            }
            try (ResultSet lines = explained.executeQuery()) {
                while (lines.next()) {
                    plan.append("\n      ").append(lines.getString(1));
                }
            }
        }
        plans.add(plan.toString());
    }

    private static Object call(Object on, Method method, Object @Nullable [] values) throws Throwable {
        try {
            return method.invoke(on, values);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private record Setting(Method method, Object[] values) {}
}
