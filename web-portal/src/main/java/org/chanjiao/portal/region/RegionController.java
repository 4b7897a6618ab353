package org.chanjiao.portal.region;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.portal.layout.Choice;
import org.chanjiao.region.Region;
import org.chanjiao.region.Regions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Answers the region picker: codes in force whose path or code fits what was typed. */
@Controller
@RequiredArgsConstructor
class RegionController {

    private static final int LIMIT = 12;

    private final Regions regions;

    @GetMapping("/regions")
    @ResponseBody
    List<Choice> suggest(@RequestParam(name = "q", defaultValue = "") String text) {
        return regions.search(text, LIMIT).stream()
                .filter(Region::inForce)
                .map(region -> new Choice(region.code().value(), region.fullPath()))
                .toList();
    }
}
