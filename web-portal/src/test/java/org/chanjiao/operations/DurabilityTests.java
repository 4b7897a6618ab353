package org.chanjiao.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.chanjiao.operations.StartRefused.Reason;
import org.chanjiao.testsupport.TestDatabase;
import org.junit.jupiter.api.Test;

class DurabilityTests {

    @Test
    void refusesServerThatForgetsAndNamesEverySetting() throws SQLException {
        try (var connection = TestDatabase.empty().asApplication().getConnection()) {
            assertThatThrownBy(() -> Durability.require(connection))
                    .isInstanceOfSatisfying(StartRefused.class, refused -> assertThat(refused.reason())
                            .isEqualTo(Reason.DATABASE_UNSAFE))
                    .hasMessageContaining("fsync = off")
                    .hasMessageContaining("full_page_writes = off")
                    .hasMessageContaining("synchronous_commit = off");
        }
    }
}
