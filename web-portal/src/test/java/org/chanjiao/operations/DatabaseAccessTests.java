package org.chanjiao.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.chanjiao.operations.DatabaseAccess.Credentials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAccessTests {

    @ParameterizedTest
    @CsvSource({
        "postgresql://db.example:5433/policy, jdbc:postgresql://db.example:5433/policy",
        "postgres://db.example/policy, jdbc:postgresql://db.example/policy",
        "jdbc:postgresql://db.example:5433/policy?sslmode=require, jdbc:postgresql://db.example:5433/policy?sslmode=require",
        "'postgresql://one:1,two:2/policy', 'jdbc:postgresql://one:1,two:2/policy'"
    })
    void takesEveryCustomaryWayToWriteTheAddress(String address, String expected) {
        var access = DatabaseAccess.external(Map.of("DATABASE_URL", address, "DATABASE_USER", "clerk"));

        assertThat(access).map(DatabaseAccess::url).hasValue(expected);
    }

    @Test
    void takesCredentialsOutOfTheAddress() {
        var access = DatabaseAccess.external(Map.of("DATABASE_URL", "postgresql://clerk:a%40b+c@db/policy"))
                .orElseThrow();

        assertThat(access.url()).isEqualTo("jdbc:postgresql://db/policy");
        assertThat(access.application()).isEqualTo(new Credentials("clerk", "a@b+c"));
    }

    @Test
    void migratesAsTheApplicationWhereNoOwnerIsNamed() {
        var access = DatabaseAccess.external(Map.of(
                        "DATABASE_URL", "postgresql://db/policy", "DATABASE_USER", "u", "DATABASE_PASSWORD", "p"))
                .orElseThrow();

        assertThat(access.owner()).isEqualTo(access.application()).isEqualTo(new Credentials("u", "p"));
    }

    @Test
    void migratesAsTheOwnerWhereOneIsNamed() {
        var access = DatabaseAccess.external(Map.of(
                        "DATABASE_URL", "postgresql://u:p@db/policy",
                        "DATABASE_OWNER_USER", "owner",
                        "DATABASE_OWNER_PASSWORD", "secret"))
                .orElseThrow();

        assertThat(access.owner()).isEqualTo(new Credentials("owner", "secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://u:p@db/policy", "postgresql://u:p@db", "postgresql://u:p@db/", "nonsense ://"})
    void refusesOtherAddressesWithoutPrintingThePassword(String address) {
        assertThatThrownBy(() -> DatabaseAccess.external(Map.of("DATABASE_URL", address)))
                .isInstanceOf(StartRefused.class)
                .hasMessageNotContaining("u:p");
    }

    @Test
    void printsNoPassword() {
        assertThat(new Credentials("clerk", "secret")).hasToString("clerk");
        assertThat(DatabaseSecrets.generate().toString()).doesNotContainPattern("[0-9a-f]{8}");
    }
}
