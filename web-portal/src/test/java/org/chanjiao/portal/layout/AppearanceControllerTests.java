package org.chanjiao.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;

class AppearanceControllerTests {

    private final AppearanceController controller = new AppearanceController();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void remembersLargePrintAndComesBack() {
        assertThat(controller.change("on", "", "/tasks?q=a", response)).isEqualTo("redirect:/tasks?q=a");
        assertThat(response.getHeader(HttpHeaders.SET_COOKIE))
                .startsWith("care=on;")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void remembersTheLanguage() {
        controller.change("", "en", "/", response);

        assertThat(response.getHeaders(HttpHeaders.SET_COOKIE))
                .singleElement()
                .asString()
                .startsWith("language=en;");
    }

    @Test
    void ignoresWhatItDoesNotKnow() {
        controller.change("maybe", "xx", "/", response);

        assertThat(response.getHeaders(HttpHeaders.SET_COOKIE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "//example.org", "/\\example.org", "tasks", "", "/a\r\nb", "/{x}"})
    void neverLeadsAway(String back) {
        assertThat(controller.change("on", "", back, response)).isEqualTo("redirect:/");
    }
}
