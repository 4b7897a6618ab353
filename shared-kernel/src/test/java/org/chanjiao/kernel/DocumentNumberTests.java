package org.chanjiao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"云政发〔2026〕5号", "云政发[2026]5号", "云政发（2026）5号", "云政发【2026】 05 号", "云政发〔２０２６〕第５号", "云政发(2026)5"})
    void readsEveryUsualWritingAsTheSameNumber(String written) {
        assertThat(DocumentNumber.parse(written)).map(DocumentNumber::toString).contains("云政发〔2026〕5号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "云政发2026年5号", "〔2026〕5号", "云政发〔1926〕5号", "云政发〔2026〕0号", "关于云政发〔2026〕5号的通知"})
    void doesNotReadWhatIsNoNumber(String written) {
        assertThat(DocumentNumber.parse(written)).isEmpty();
    }

    @Test
    void sortsByNumberNotByText() {
        assertThat(new DocumentNumber("云政发", 2026, 12)).isGreaterThan(new DocumentNumber("云政发", 2026, 5));
    }
}
