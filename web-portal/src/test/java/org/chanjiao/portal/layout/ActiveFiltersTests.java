package org.chanjiao.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ActiveFiltersTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/tasks");

    @Test
    void countsWhatNarrowsTheList() {
        request.setParameter("q", "实训");
        request.setParameter("light", "RED", "YELLOW");

        assertThat(ActiveFilters.in(request)).isEqualTo(2);
    }

    @Test
    void passesOverEmptyFieldsOrderAndPages() {
        request.setParameter("q", " ");
        request.setParameter("unit", "all");
        request.setParameter("order", "CLAUSE");
        request.setParameter("size", "50");
        request.setParameter("after", "7");

        assertThat(ActiveFilters.in(request)).isZero();
    }

    @Test
    void countsNothingOfASubmittedForm() {
        request.setMethod("POST");
        request.setParameter("title", "任务");

        assertThat(ActiveFilters.in(request)).isZero();
    }
}
