package org.chanjiao.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.chanjiao.PortalTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.ResourceUrlProviderExposingInterceptor;

@PortalTest
class AssetLinksTests {

    @Autowired
    private MockMvc mvc;

    @Test
    void styleSheetsAndScriptsCarryTheHashOfTheirContent() throws Exception {
        String login = mvc.perform(get("/login")).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);

        assertThat(Jsoup.parse(login).select("link[href^=/css/]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(link -> link.matches("/css/\\w+-[0-9a-f]{32}\\.css"));
        assertThat(Jsoup.parse(login).select("script[src^=/js/]").eachAttr("src"))
                .isNotEmpty()
                .allMatch(link -> link.matches("/js/\\w+-[0-9a-f]{32}\\.js"));
    }

    @Test
    void noFileIsLookedForBehindOtherLinks() throws Exception {
        ResourceUrlProvider files = spy(new ResourceUrlProvider());

        new AssetLinks()
                .doFilter(
                        new MockHttpServletRequest("GET", "/policies"),
                        new MockHttpServletResponse(),
                        (request, response) -> {
                            request.setAttribute(
                                    ResourceUrlProviderExposingInterceptor.RESOURCE_URL_PROVIDER_ATTR, files);
                            HttpServletResponse page = (HttpServletResponse) response;
                            assertThat(page.encodeURL("/targets/7")).isEqualTo("/targets/7");
                            page.encodeURL("/css/portal.css");
                        });

        verify(files).getForLookupPath("/css/portal.css");
        verify(files, never()).getForLookupPath("/targets/7");
    }
}
