package org.chanjiao.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chanjiao.operations.DatabaseAccess.Credentials;
import org.chanjiao.operations.StartRefused.Reason;
import org.chanjiao.testsupport.TestDatabase;
import org.junit.jupiter.api.Test;

class ExternalDatabaseTests {

    private final String address = TestDatabase.empty().url();

    @Test
    void refusesServerThatForgets() {
        assertThat(refusal(address, "test")).isEqualTo(Reason.DATABASE_UNSAFE);
    }

    @Test
    void refusesWrongDatabaseAtOnceWithoutWaitingForIt() {
        assertThat(refusal(address + "_missing", "test")).isEqualTo(Reason.DATABASE_FAILED);
    }

    @Test
    void saysWhichDatabaseAndWhichUserButNoPassword() {
        assertThatThrownBy(() -> ExternalDatabase.require(access(address + "_missing", "very-secret")))
                .hasMessageContaining(address)
                .hasMessageContaining("chanjiao_app")
                .hasMessageNotContaining("very-secret");
    }

    private static Reason refusal(String url, String password) {
        try {
            ExternalDatabase.require(access(url, password));
            throw new AssertionError("Was not refused: " + url);
        } catch (StartRefused refused) {
            return refused.reason();
        }
    }

    private static DatabaseAccess access(String url, String password) {
        var role = new Credentials("chanjiao_app", password);
        return new DatabaseAccess(url, role, role);
    }
}
