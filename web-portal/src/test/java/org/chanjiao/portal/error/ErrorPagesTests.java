package org.chanjiao.portal.error;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.chanjiao.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@PortalTest
class ErrorPagesTests {

    @Autowired
    private ErrorAdvice advice;

    @Autowired
    private ThymeleafViewResolver views;

    @Autowired
    private LocaleResolver locales;

    @Autowired
    private MockMvc portal;

    private MockMvc mvc;

    @BeforeEach
    void failEverywhere() {
        mvc = MockMvcBuilders.standaloneSetup(new Failing())
                .setControllerAdvice(advice)
                .setViewResolvers((name, locale) -> views.resolveViewName(name, locale))
                .setLocaleResolver(locales)
                .build();
    }

    @Test
    void whatIsNotThereIsSaidSoWithAWayOn() throws Exception {
        open("/unknown").andExpect(status().isNotFound()).andExpect(content().string(containsString("没有找到")));
        open("/ids/none").andExpect(status().isNotFound());
    }

    @Test
    void theAddressOfFaultsIsNoPageWhenTyped() throws Exception {
        portal.perform(get("/error")).andExpect(status().isNotFound());
    }

    @Test
    void lostUpdateSaysThatNothingWasOverwritten() throws Exception {
        open("/lost").andExpect(status().isConflict()).andExpect(content().string(containsString("没有覆盖")));
    }

    @Test
    void tooLargeAFileNamesTheLimit() throws Exception {
        open("/large")
                .andExpect(status().isContentTooLarge())
                .andExpect(content().string(containsString("30 MB")));
    }

    @Test
    void faultsShowAReferenceAndNothingOfTheInside() throws Exception {
        open("/fault")
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(containsString("问题编号")))
                .andExpect(content().string(not(containsString("secret detail"))));
    }

    @Test
    void programsGetAProblemDetail() throws Exception {
        open("/api/v1/unknown")
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.status").value(404));
        open("/api/v1/fault")
                .andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.reference").isNotEmpty())
                .andExpect(content().string(not(containsString("secret detail"))));
    }

    private ResultActions open(String path) throws Exception {
        return mvc.perform(get(path));
    }

    @RestController
    static class Failing {

        @GetMapping({"/unknown", "/api/v1/unknown"})
        String unknown() {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }

        @GetMapping("/ids/{id}")
        String id(@PathVariable int id) {
            return String.valueOf(id);
        }

        @GetMapping("/lost")
        String lost() {
            throw new OptimisticLockingFailureException("secret detail");
        }

        @GetMapping("/large")
        String large() {
            throw new MaxUploadSizeExceededException(1);
        }

        @GetMapping({"/fault", "/api/v1/fault"})
        String fault() {
            throw new IllegalStateException("secret detail");
        }
    }
}
