package org.chanjiao.portal.layout;

import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Switches 关怀版 and the language, then returns to the page the reader was on. */
@Controller
class AppearanceController {

    /** A path of this site: one slash, then no second one, no backslash, brace or line break. */
    private static final Pattern LOCAL_PATH = Pattern.compile("/(?![/\\\\])[^{}\\\\\\p{Cntrl}]*");

    @PostMapping("/appearance")
    String change(
            @RequestParam(defaultValue = "") String care,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        if (care.equals("on") || care.equals("off")) {
            keep(response, Appearance.CARE, care);
        }
        if (language.equals("zh-CN") || language.equals("en")) {
            keep(response, Appearance.LANGUAGE, language);
        }
        return "redirect:" + (LOCAL_PATH.matcher(back).matches() ? back : "/");
    }

    private static void keep(HttpServletResponse response, String name, String value) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, Appearance.cookie(name, value).toString());
    }
}
