package org.chanjiao.portal.apiguide;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that explains the interface, drawn from the same description that programs read. */
@Controller
@RequiredArgsConstructor
class ApiGuideController {

    private static final String DESCRIPTION = "/api/v1/openapi.json";

    private final OpenApiWebMvcResource description;
    private final Access access;

    @GetMapping("/api-guide")
    String guide(HttpServletRequest request, Locale locale, Person person, Model model) throws Exception {
        byte[] json = description.openapiJson(request, DESCRIPTION, locale);
        model.addAttribute("guide", ApiGuide.read(json));
        model.addAttribute("issues", access.may(person, Permission.ISSUE_TOKEN));
        model.addAttribute("address", request.getRequestURL().toString().replaceFirst("/api-guide$", ""));
        return "api-guide/index";
    }
}
