package org.chanjiao.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the rows of SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void agreesWithTheTestVectorsOfTheStandard(long seconds, String code) {
        assertThat(Totp.code(SECRET, seconds / 30, 8)).isEqualTo(code);
    }

    /** RFC 4226, appendix D. */
    @ParameterizedTest
    @CsvSource({"0, 755224", "1, 287082", "2, 359152", "3, 969429", "9, 520489"})
    void agreesWithTheSixDigitsOfTheStandardBelowIt(long counter, String code) {
        assertThat(Totp.code(SECRET, counter, 6)).isEqualTo(code);
    }

    @Test
    void takesTheCodeOfTheHalfMinuteBeforeAndAfter() {
        var now = Instant.ofEpochSecond(1_111_111_111);
        long step = now.getEpochSecond() / 30;

        assertThat(Totp.step(SECRET, Totp.code(SECRET, step - 1, 6), now, 0)).hasValue(step - 1);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, step + 1, 6), now, 0)).hasValue(step + 1);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, step - 2, 6), now, 0)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, step + 2, 6), now, 0)).isEmpty();
    }

    @Test
    void doesNotTakeACodeTwice() {
        var now = Instant.ofEpochSecond(1_111_111_111);
        long step = now.getEpochSecond() / 30;

        assertThat(Totp.step(SECRET, Totp.code(SECRET, step, 6), now, step)).isEmpty();
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"MY, f", "MZXQ, fo", "MZXW6, foo", "MZXW6YQ, foob", "MZXW6YTB, fooba", "MZXW6YTBOI, foobar"})
    void decodesBase32LikeTheStandard(String text, String bytes) {
        assertThat(new String(Base32.decode(text), StandardCharsets.US_ASCII)).isEqualTo(bytes);
    }

    @Test
    void secretsAreLongAndNeverTheSame() {
        assertThat(Base32.random(32)).hasSize(32).isNotEqualTo(Base32.random(32));
        assertThat(Base32.decode(Base32.random(32))).hasSize(20);
    }
}
