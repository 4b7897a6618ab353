package org.chanjiao.site;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.UnknownPolicy;
import org.chanjiao.promise.PromisedPolicy;
import org.chanjiao.promise.Promises;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 承诺与成效: published policies with their targets and proven results. */
@Controller
@RequiredArgsConstructor
class PromiseController {

    private static final int MOST = 100;
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final Promises promises;

    @GetMapping("/promises")
    String policies(@RequestParam(defaultValue = "000000") String region, Model model, HttpServletResponse response) {
        RegionCode place = region.matches("\\d{6}") ? RegionCode.of(region) : RegionCode.NATION;
        keep(response);
        model.addAttribute("policies", promises.policies(place, MOST));
        return "site/promises";
    }

    @GetMapping("/promises/{id}")
    String policy(@PathVariable PolicyId id, Model model, HttpServletResponse response) {
        PromisedPolicy policy = promises.policy(id).orElseThrow(() -> new UnknownPolicy(id));
        List<PromiseView> lines = promises.of(id).stream().map(PromiseView::of).toList();
        keep(response);
        model.addAttribute("policy", policy);
        model.addAttribute("promises", lines);
        model.addAttribute("day", lines.isEmpty() ? null : lines.get(0).asOf());
        return "site/promise";
    }

    /** The figures move once in a while and everybody sees the same ones. */
    private static void keep(HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(KEPT).cachePublic().getHeaderValue());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
    }
}
