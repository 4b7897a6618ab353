package org.chanjiao.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTests {

    @ParameterizedTest
    @CsvSource({
        "Ab3defg, TOO_SHORT",
        "abcdefg1, TOO_FEW_KINDS",
        "ABCDEFGH, TOO_FEW_KINDS",
        "Zhang.Min-26, CONTAINS_LOGIN"
    })
    void nameTheRuleThatIsBroken(String password, PasswordFault fault) {
        assertThat(PasswordRules.faults(password, "zhang.min", false)).containsExactly(fault);
    }

    @Test
    void askMoreOfAnAdministrator() {
        assertThat(PasswordRules.faults("Qing-2026ab", "admin", false)).isEmpty();
        assertThat(PasswordRules.faults("Qing-2026ab", "admin", true)).containsExactly(PasswordFault.TOO_SHORT);
    }

    @Test
    void countCharactersForTheLeastAndBytesForTheMost() {
        assertThat(PasswordRules.faults("产教融合平台A1", "admin", false)).isEmpty();
        assertThat(PasswordRules.faults("产教融合".repeat(7) + "Aa1", "admin", false))
                .containsExactly(PasswordFault.TOO_LONG);
    }

    @Test
    void takeEveryOneTimePassword() {
        assertThat(IntStream.range(0, 500).mapToObj(i -> PasswordRules.oneTimePassword()))
                .doesNotHaveDuplicates()
                .allMatch(password ->
                        PasswordRules.faults(password, "admin", true).isEmpty());
    }
}
