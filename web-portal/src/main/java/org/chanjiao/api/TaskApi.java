package org.chanjiao.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.account.Person;
import org.chanjiao.board.Board;
import org.chanjiao.board.BoardPage;
import org.chanjiao.board.TargetSheets;
import org.chanjiao.board.TaskSheets;
import org.chanjiao.board.UnknownTarget;
import org.chanjiao.board.UnknownTask;
import org.chanjiao.library.Sight;
import org.chanjiao.target.TargetId;
import org.chanjiao.task.TaskId;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tasks of published policies and the targets in them. */
@RestController
@Tag(name = "任务与目标")
@RequestMapping("/api/v1")
@RequiredArgsConstructor
class TaskApi {

    private final Board board;
    private final TaskSheets tasks;
    private final TargetSheets targets;
    private final Access access;

    @GetMapping("/tasks")
    @Operation(summary = "筛选任务，与任务台账页面相同")
    Listing<TaskResource> list(@ParameterObject @ModelAttribute TaskQuery query, Person person) {
        BoardPage page =
                board.page(query.filter(), query.inOrder(), sight(person), query.after(), Listing.size(query.size()));
        return new Listing<>(page.rows().stream().map(TaskResource::of).toList(), page.next());
    }

    @GetMapping("/tasks/{id}")
    @Operation(summary = "读取一项任务及其原文条款")
    TaskResource task(@PathVariable @Parameter(description = "任务编号") TaskId id, Person person) {
        return tasks.open(id, sight(person)).map(TaskResource::of).orElseThrow(() -> new UnknownTask(id));
    }

    @GetMapping("/targets/{id}")
    @Operation(summary = "读取一项量化目标及其原文句子")
    TargetResource target(@PathVariable @Parameter(description = "目标编号") TargetId id, Person person) {
        return targets.open(id, sight(person)).map(TargetResource::of).orElseThrow(() -> new UnknownTarget(id));
    }

    private Sight sight(Person person) {
        return Sight.of(access.scopeOf(person));
    }
}
