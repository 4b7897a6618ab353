package org.chanjiao.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import org.chanjiao.demo.DemoClock;
import org.chanjiao.operations.StartRefused.Reason;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationListener;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The life of the process. The command line is read, the data folder locked, the database started beside the
 * application and stopped after it. Whatever the operator can mend ends the process with a sentence and a code of its
 * own instead of a stack trace.
 */
public final class Portal {

    private static final int FAILED = 1;
    private static final int DATABASE_LOST = 9;

    private final PortalOptions options;

    private Portal(PortalOptions options) {
        this.options = options;
    }

    /** Runs the application until the process is told to stop. */
    public static void run(Class<?> application, String... arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        // Two threads start at once; nothing is printed before the application says how.
        LoggingSystem.get(Portal.class.getClassLoader()).beforeInitialize();
        try {
            new Portal(PortalOptions.parse(List.of(arguments), System.getenv())).start(application);
        } catch (RuntimeException e) {
            var refused = RefusalReporter.refusalIn(e);
            refused.ifPresent(refusal -> Console.error(refusal.sentence()));
            System.exit(refused.map(refusal -> refusal.reason().exitCode()).orElse(FAILED));
        }
    }

    private void start(Class<?> application) {
        var serving = options.command() == PortalOptions.Command.SERVE;
        if (serving) {
            requireFreePort();
        }
        var database = options.external()
                .map(Portal::external)
                .orElseGet(this::embedded)
                .thenApply(Migrations::apply);
        var connections = new DatabaseConnections(database);
        var spring = new SpringApplication(application);
        spring.addInitializers(context -> connections.register((GenericApplicationContext) context));
        spring.addListeners((ApplicationListener<ApplicationStartedEvent>) started -> connections.require());
        if (serving) {
            serve(spring);
        } else {
            System.exit(answer(spring));
        }
    }

    private void serve(SpringApplication spring) {
        Class<? extends ApplicationRunner> first = options.demo() ? DemoStart.class : FirstStart.class;
        spring.addInitializers(context -> ((GenericApplicationContext) context).registerBean(first));
        if (options.demo()) {
            spring.addInitializers(
                    context -> ((GenericApplicationContext) context).registerBean(DemoClock.InPlace.class));
        }
        spring.addListeners((ApplicationListener<ApplicationReadyEvent>) this::announce);
        QuickStart.prepare(spring, () -> System.exit(FAILED));
        var arguments = new ArrayList<>(QuickStart.settings());
        arguments.addAll(List.of("--server.port=" + options.port(), "--chanjiao.data=" + options.data()));
        spring.run(arguments.toArray(String[]::new));
    }

    private static int answer(SpringApplication spring) {
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setLazyInitialization(true);
        return AuditCheck.run(spring.run());
    }

    private static CompletableFuture<DatabaseAccess> external(DatabaseAccess access) {
        return CompletableFuture.supplyAsync(() -> {
            ExternalDatabase.require(access);
            return access;
        });
    }

    private CompletableFuture<DatabaseAccess> embedded() {
        var folder = DataFolder.open(options.data());
        var server = CompletableFuture.supplyAsync(() -> DatabaseServer.prepare(folder, Portal::databaseLost));
        SpringApplication.getShutdownHandlers()
                .add(() -> server.thenAccept(Portal::stop).join());
        return server.thenApply(prepared -> safe(prepared.start()));
    }

    private static DatabaseAccess safe(DatabaseAccess access) {
        try (var connection = access.connectAsApplication()) {
            Durability.require(connection);
            return access;
        } catch (SQLException e) {
            throw new StartRefused(Reason.DATABASE_FAILED, "数据库已启动，但不能使用：" + e.getMessage(), e);
        }
    }

    private static void stop(DatabaseServer server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void databaseLost() {
        Console.error("数据库进程反复退出，无法恢复运行，平台停止。数据没有丢失：排除原因后重新启动即可。");
        System.exit(DATABASE_LOST);
    }

    private void requireFreePort() {
        try (var socket = new ServerSocket(options.port())) {
            socket.getLocalPort();
        } catch (IOException e) {
            throw new StartRefused(Reason.PORT_IN_USE, "端口 " + options.port() + " 已被占用。请用 --port 指定别的端口。", e);
        }
    }

    private void announce(ApplicationReadyEvent event) {
        var port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        Console.line("");
        Console.line("产教融合政策实施管理平台已就绪：http://127.0.0.1:" + port + "/");
        Console.line(options.external().map(access -> "数据库：" + access.url()).orElse("数据目录：" + options.data()));
        Console.line("按 Ctrl-C 停止。");
    }
}
