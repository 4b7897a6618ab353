package org.chanjiao.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;

class TestEngineTests {

    @Test
    void refusesAnEngineNobodyKnows() {
        String before = System.getProperty("test.database");
        System.setProperty("test.database", "mysql");
        try {
            assertThatIllegalArgumentException().isThrownBy(TestEngine::start).withMessageContaining("mysql");
        } finally {
            restore(before);
        }
    }

    @Test
    void isTheContainerOnlyWhereDockerAnswers() throws Exception {
        assumeThat(System.getProperty("test.database")).isNull();

        TestEngine engine = TestServer.instance().engine();

        assertThat(engine instanceof DockerEngine).isEqualTo(DockerEngine.answers());
        try (var connection = engine.administer();
                var rows = connection.createStatement().executeQuery("show server_version_num")) {
            rows.next();
            assertThat(rows.getInt(1)).isBetween(180000, 189999);
        }
    }

    private static void restore(String before) {
        if (before == null) {
            System.clearProperty("test.database");
        } else {
            System.setProperty("test.database", before);
        }
    }
}
