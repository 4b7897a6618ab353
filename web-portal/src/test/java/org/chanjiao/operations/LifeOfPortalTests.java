package org.chanjiao.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.chanjiao.PortalApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real process from its first start to the check of its audit trail. */
class LifeOfPortalTests {

    private static final String READY = "产教融合政策实施管理平台已就绪：";
    private static final String PASSWORD = "  登录名 ";

    @TempDir
    private Path data;

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void firstStartShowsPasswordsOnceAndEveryStopEndsItsDatabase() throws Exception {
        var first = serve();
        assertThat(first.lines(PASSWORD)).hasSize(3).allMatch(line -> line.contains("一次性口令"));
        assertThat(statusOf(first.lines(READY).get(0), "login")).isEqualTo(200);
        stop(first);

        var second = serve();
        assertThat(second.lines(PASSWORD)).isEmpty();
        stop(second);

        var check = ChildProcess.start(PortalApplication.class, "--data", data, "--verify-audit");
        assertThat(check.awaitEnd()).as(check.output()).isZero();
        assertThat(check.output()).contains("审计记录完整");
    }

    private ChildProcess serve() throws IOException {
        var portal = ChildProcess.start(PortalApplication.class, "--port=0", "--data", data);
        portal.awaitLines(READY, 1);
        return portal;
    }

    private void stop(ChildProcess portal) throws InterruptedException {
        var database = PidFile.read(data.resolve("postgresql")).orElseThrow().pid();
        portal.stop();
        assertThat(portal.output()).doesNotContain("Exception", "ERROR");
        assertThat(ProcessHandle.of(database).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(data.resolve("postgresql").resolve(PidFile.NAME)).doesNotExist();
    }

    private static int statusOf(String address, String page) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address + page)).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
