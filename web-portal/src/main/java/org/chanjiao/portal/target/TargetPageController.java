package org.chanjiao.portal.target;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.account.Person;
import org.chanjiao.board.TargetSheet;
import org.chanjiao.board.TargetSheets;
import org.chanjiao.board.UnknownTarget;
import org.chanjiao.library.Sight;
import org.chanjiao.portal.layout.Crumb;
import org.chanjiao.standing.Cases;
import org.chanjiao.target.TargetId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one target, its facts, and the case that anybody can recompute. */
@Controller
@RequiredArgsConstructor
class TargetPageController {

    private static final int MOST_FACTS = 1000;

    private final TargetSheets targets;
    private final ProgressPages progress;
    private final Cases cases;
    private final Access access;

    @GetMapping("/targets/{id}")
    String show(@PathVariable TargetId id, Person person, Model model) {
        TargetSheet target = sheet(id, person);
        model.addAttribute("target", target);
        model.addAttribute("figure", target.figure());
        model.addAttribute("progress", progress.of(target, person).orElse(null));
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.to("tasks.title", "/tasks"),
                        Crumb.named(target.policyTitle(), "/policies/" + target.policy()),
                        Crumb.hereNamed(target.commitment().subject())));
        return "targets/show";
    }

    @GetMapping("/targets/{id}/facts")
    String facts(@PathVariable TargetId id, Person person, Model model) {
        TargetSheet target = sheet(id, person);
        model.addAttribute("target", target);
        model.addAttribute("facts", progress.facts(ProgressPages.counted(target), MOST_FACTS));
        model.addAttribute("crumbs", Trail.below(target, "targets.facts"));
        return "targets/facts";
    }

    @GetMapping("/targets/{id}/case.jsonl")
    ResponseEntity<byte[]> download(@PathVariable TargetId id, Person person) {
        TargetId counted = ProgressPages.counted(sheet(id, person));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/jsonl;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("case-" + counted + ".jsonl")
                                .build()
                                .toString())
                .body((cases.write(counted) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private TargetSheet sheet(TargetId id, Person person) {
        return targets.open(id, Sight.of(access.scopeOf(person))).orElseThrow(() -> new UnknownTarget(id));
    }
}
