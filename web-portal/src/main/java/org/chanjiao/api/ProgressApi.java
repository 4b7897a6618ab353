package org.chanjiao.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.account.Person;
import org.chanjiao.board.TargetSheet;
import org.chanjiao.board.TargetSheets;
import org.chanjiao.board.UnknownTarget;
import org.chanjiao.library.Sight;
import org.chanjiao.progress.CaseText;
import org.chanjiao.progress.MalformedCase;
import org.chanjiao.progress.Progress;
import org.chanjiao.standing.Cases;
import org.chanjiao.target.TargetId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Progress for programs: the same objects that the command takes and gives. */
@RestController
@Tag(name = "任务与目标")
@RequestMapping(path = "/api/v1/targets", produces = MediaType.APPLICATION_JSON_VALUE)
@RequiredArgsConstructor
class ProgressApi {

    private final Cases cases;
    private final TargetSheets targets;
    private final Access access;

    /** Judges a case that need not exist; nothing is kept. */
    @PostMapping(path = "/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "试算：按给出的目标、事实和日期计算进展，不保存")
    ResponseEntity<String> preview(@RequestBody String given) {
        try {
            return ResponseEntity.ok(CaseText.write(Progress.of(CaseText.read(given))));
        } catch (MalformedCase malformed) {
            return ResponseEntity.badRequest().body(CaseText.write(malformed));
        }
    }

    /** How far a target is today. */
    @GetMapping("/{id}/progress")
    @Operation(summary = "读取一项目标今天的进展、灯和理由")
    String progress(@PathVariable @Parameter(description = "目标编号") TargetId id, Person person) {
        TargetSheet sheet = targets.open(id, Sight.of(access.scopeOf(person))).orElseThrow(() -> new UnknownTarget(id));
        TargetSheet.Statement original = sheet.original();
        return CaseText.write(Progress.of(cases.of(original == null ? id : original.id())));
    }
}
