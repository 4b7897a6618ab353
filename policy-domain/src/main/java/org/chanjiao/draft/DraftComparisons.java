package org.chanjiao.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.draft.DraftComparison.Effect;
import org.chanjiao.draft.DraftSheet.TargetRow;
import org.chanjiao.draft.DraftSheet.TaskRow;
import org.chanjiao.policy.Likeness;
import org.chanjiao.policy.Policies;
import org.chanjiao.policy.Policy;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.SourceText;
import org.chanjiao.policy.TextComparison;
import org.chanjiao.policy.UnknownPolicy;
import org.chanjiao.target.Targets;
import org.chanjiao.task.Responsibility;
import org.chanjiao.task.ResponsibilityRole;
import org.chanjiao.task.Task;
import org.chanjiao.task.Tasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what a corrected text would change in a published policy. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class DraftComparisons {
    private final DraftSheets sheets;
    private final Policies policies;
    private final Tasks tasks;
    private final Targets targets;

    /** Empty for a draft that corrects nothing. */
    public Optional<DraftComparison> of(DraftId id, Person person) {
        DraftSheet sheet = sheets.of(id, person);
        return Optional.ofNullable(sheet.header().revises()).map(policy -> compare(sheet, policy));
    }

    private DraftComparison compare(DraftSheet sheet, PolicyId id) {
        Policy policy = policies.find(id).orElseThrow(() -> new UnknownPolicy(id));
        SourceText before = policies.text(id, policy.currentText()).orElseThrow(() -> new UnknownPolicy(id));
        return new DraftComparison(
                TextComparison.of(before, sheet.text()), taskEffects(sheet, id), targetEffects(sheet, id));
    }

    private List<Effect> taskEffects(DraftSheet sheet, PolicyId id) {
        Map<UUID, String> published = new LinkedHashMap<>();
        tasks.openOf(id).forEach(task -> published.put(task.id().value(), inWords(task)));
        List<Effect> effects = new ArrayList<>();
        for (TaskRow row : sheet.tasks()) {
            if (row.decision() != Decision.REJECTED) {
                effects.add(Effect.of(
                        row.keeps() == null ? null : published.remove(row.keeps()), inWords(row, sheet.text())));
            }
        }
        published.values().forEach(words -> effects.add(Effect.of(words, null)));
        return effects;
    }

    private List<Effect> targetEffects(DraftSheet sheet, PolicyId id) {
        Map<UUID, String> published = new LinkedHashMap<>();
        targets.openOf(id)
                .forEach(target ->
                        published.put(target.id().value(), target.commitment().inWords()));
        List<Effect> effects = new ArrayList<>();
        for (TargetRow row : sheet.targets()) {
            if (row.decision() != Decision.REJECTED) {
                effects.add(Effect.of(
                        row.keeps() == null ? null : published.remove(row.keeps()),
                        row.commitment().inWords()));
            }
        }
        published.values().forEach(words -> effects.add(Effect.of(words, null)));
        return effects;
    }

    private static String inWords(Task task) {
        List<String> leads = names(task, ResponsibilityRole.LEAD);
        List<String> supports = names(task, ResponsibilityRole.SUPPORT);
        return inWords(task.clause().title(), task.clause().body(), leads, supports);
    }

    private static List<String> names(Task task, ResponsibilityRole role) {
        return task.responsibilities().stream()
                .filter(each -> each.role() == role)
                .map(DraftComparisons::written)
                .distinct()
                .toList();
    }

    private static String written(Responsibility each) {
        String collective = each.collectiveName();
        return collective == null ? each.name() : collective;
    }

    private static String inWords(TaskRow row, SourceText text) {
        return inWords(
                row.wording().title(),
                text.slice(row.span()),
                row.units(ResponsibilityRole.LEAD).stream().map(DraftUnit::name).toList(),
                row.units(ResponsibilityRole.SUPPORT).stream()
                        .map(DraftUnit::name)
                        .toList());
    }

    private static String inWords(String title, String body, List<String> leads, List<String> supports) {
        return title + "：" + Likeness.bare(body) + leads.stream().collect(Collectors.joining("、", "（牵头：", "；"))
                + supports.stream().collect(Collectors.joining("、", "配合：", "）"));
    }
}
