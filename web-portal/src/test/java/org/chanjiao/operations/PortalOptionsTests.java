package org.chanjiao.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chanjiao.operations.StartRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalOptionsTests {

    @Test
    void keepsDataBesideTheCallerAndListensOn8080ByDefault() {
        var options = PortalOptions.parse(List.of(), Map.of());

        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(options.external()).isEmpty();
    }

    @Test
    void readsValuesAfterSpaceAndAfterEqualsSign() {
        var options = PortalOptions.parse(List.of("--port", "9000", "--data=/srv/数据"), Map.of());

        assertThat(options.port()).isEqualTo(9000);
        assertThat(options.data()).isEqualTo(Path.of("/srv/数据"));
    }

    @Test
    void fillsInTheDemonstrationOnlyWhenAsked() {
        assertThat(PortalOptions.parse(List.of(), Map.of()).demo()).isFalse();
        assertThat(PortalOptions.parse(List.of("--demo", "--port=0"), Map.of()).demo())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--verify", "--port=65536", "--port=-1", "--port=八", "--port=", "--port", "--prot=1", "data"})
    void refusesWhatItDoesNotUnderstand(String argument) {
        assertThatThrownBy(() -> PortalOptions.parse(List.of(argument), Map.of()))
                .isInstanceOfSatisfying(StartRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.WRONG_OPTION));
    }
}
