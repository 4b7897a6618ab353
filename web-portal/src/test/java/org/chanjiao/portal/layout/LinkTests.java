package org.chanjiao.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkTests {

    @Test
    void encodesWhatItCarries() {
        assertThat(Link.to("/policies").with("q", "双师 & 1+X").href())
                .isEqualTo("/policies?q=%E5%8F%8C%E5%B8%88+%26+1%2BX");
    }

    @Test
    void leavesOutWhatIsBlank() {
        assertThat(Link.to("/tasks").with("unit", " ").with("kind", null).href())
                .isEqualTo("/tasks");
    }

    @Test
    void replacesAParameterAndKeepsTheOthers() {
        Link link = Link.to("/tasks").with("q", "基地").with("size", "20");

        assertThat(link.with("size", "50").parameters())
                .containsEntry("q", "基地")
                .containsEntry("size", "50");
        assertThat(link.parameters()).containsEntry("size", "20");
    }
}
