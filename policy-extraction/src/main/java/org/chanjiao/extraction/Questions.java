package org.chanjiao.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Derives what a person must settle, as far as the text alone tells. */
final class Questions {

    /** Damage that changes what the document says; doubled marks and lost full stops do not. */
    private static final Set<DamageKind> ASKED = EnumSet.of(
            DamageKind.LOST_RANGE_DASH,
            DamageKind.DOCUMENT_NUMBER,
            DamageKind.DATE,
            DamageKind.MISREAD_PERCENT,
            DamageKind.LOST_DIGITS,
            DamageKind.TRUNCATION,
            DamageKind.MISSING_CLOSING_BRACKET);

    private final List<Question> questions = new ArrayList<>();

    private Questions() {}

    static List<Question> of(List<FoundTask> tasks, List<FoundTarget> targets, List<FoundDamage> damages) {
        Questions asked = new Questions();
        asked.damages(damages, targets);
        asked.units(tasks);
        asked.deadlines(targets);
        return asked.questions;
    }

    private void damages(List<FoundDamage> damages, List<FoundTarget> targets) {
        int target = 0;
        for (int i = 0; i < damages.size(); i++) {
            FoundDamage damage = damages.get(i);
            if (ASKED.contains(damage.kind())) {
                while (target < targets.size() && targets.get(target).quantityStart() < damage.start()) {
                    target++;
                }
                boolean figure = target < targets.size()
                        && targets.get(target).suspect() != null
                        && targets.get(target).quantityStart() == damage.start();
                String suggestion = damage.suggestion() == null ? "" : "，疑为“" + damage.suggestion() + "”";
                add(
                        QuestionKind.DAMAGE,
                        damage.start(),
                        damage.end(),
                        damage.asWritten(),
                        damage.reason() + suggestion,
                        null,
                        figure ? target : null,
                        i);
            }
        }
    }

    private void units(List<FoundTask> tasks) {
        Set<String> collective = new HashSet<>();
        for (int i = 0; i < tasks.size(); i++) {
            FoundTask task = tasks.get(i);
            if (task.units().isEmpty()) {
                int end = Math.min(
                        task.end(),
                        task.start()
                                + task.title().codePointCount(0, task.title().length())
                                + 8);
                add(QuestionKind.UNRESOLVED_UNIT, task.start(), end, task.title(), "文中没有写明责任单位，请指定", i, null, null);
            }
            for (FoundUnit unit : task.units()) {
                if (unit.collective() && collective.add(unit.name())) {
                    add(
                            QuestionKind.COLLECTIVE_UNIT,
                            unit.start(),
                            unit.end(),
                            unit.asWritten(),
                            "“" + unit.name() + "”是统称，请确定具体单位",
                            i,
                            null,
                            null);
                }
            }
        }
    }

    private void deadlines(List<FoundTarget> targets) {
        for (int i = 0; i < targets.size(); i++) {
            FoundTarget target = targets.get(i);
            boolean once = target.type() == TargetType.GOAL && target.period() == Period.CUMULATIVE;
            if (once && target.deadlineYear() == null && target.duplicateOf() == null) {
                add(
                        QuestionKind.MISSING_DEADLINE,
                        target.start(),
                        target.end(),
                        target.phrase(),
                        "目标没有写明完成年份，请补充",
                        null,
                        i,
                        null);
            }
        }
    }

    private void add(
            QuestionKind kind,
            int start,
            int end,
            String about,
            String reason,
            @Nullable Integer task,
            @Nullable Integer target,
            @Nullable Integer damage) {
        questions.add(new Question(kind, start, end, about, reason, task, target, damage));
    }
}
