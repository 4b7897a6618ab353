package org.chanjiao.portal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.library.LibraryIndex;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.policy.Citation;
import org.chanjiao.policy.DocumentHead;
import org.chanjiao.policy.Edition;
import org.chanjiao.policy.Policies;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.PolicyLevel;
import org.chanjiao.policy.Publication;
import org.chanjiao.policy.Section;
import org.chanjiao.policy.SourceFile;
import org.chanjiao.policy.SourceText;
import org.chanjiao.policy.Span;
import org.chanjiao.target.Bound;
import org.chanjiao.target.Change;
import org.chanjiao.target.Commitment;
import org.chanjiao.target.DemandedTarget;
import org.chanjiao.target.Period;
import org.chanjiao.target.Statement;
import org.chanjiao.target.TargetId;
import org.chanjiao.target.TargetScope;
import org.chanjiao.target.TargetType;
import org.chanjiao.target.Targets;
import org.chanjiao.task.Clause;
import org.chanjiao.task.DemandedTask;
import org.chanjiao.task.Responsibility;
import org.chanjiao.task.ResponsibilityRole;
import org.chanjiao.task.TaskId;
import org.chanjiao.task.TaskKind;
import org.chanjiao.task.Tasks;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** A plan of an invented city, live with its tasks, units and targets, for tests of pages. */
public record PublishedPlan(
        PolicyId policy, List<TaskId> tasks, List<TargetId> targets, OrganisationId bureau, String title) {

    public static final RegionCode CITY = RegionCode.of("211000");

    private static final String OPENING = "一、主要目标\n到2030年，双师型教师占比达到60%以上。\n二、主要任务\n";
    private static final String CITED = "松河省深化产教融合实施办法";
    private static final LocalDate DEADLINE = LocalDate.of(2030, 12, 31);

    /** Publishes a plan with so many tasks; each holds one target, the first restates the goal of the opening. */
    public static PublishedPlan publish(BeanFactory beans, String title, int tasks) {
        return publish(beans, CITY, title, tasks);
    }

    /** The same in another place. */
    public static PublishedPlan publish(BeanFactory beans, RegionCode region, String title, int tasks) {
        return beans.getBean(TransactionTemplate.class)
                .execute(status -> new Maker(beans, region, title).publish(tasks));
    }

    /** Writes the plan row by row through the services that publication uses. */
    private record Maker(BeanFactory beans, RegionCode region, String title) {

        PublishedPlan publish(int count) {
            List<String> clauses = IntStream.rangeClosed(1, count)
                    .mapToObj(n -> "（%d）建设实训基地%d。依据《%s》，到2030年新建公共实训基地%d个。（责任单位：市教育局、市财政局）\n".formatted(n, n, CITED, n))
                    .toList();
            SourceText text = new SourceText(OPENING + String.join("", clauses));
            Edition edition = beans.getBean(Policies.class).open(publication(text));
            List<TaskId> tasks = beans.getBean(Tasks.class).publish(edition, tasks(clauses));
            Change change = new Change(UUID.randomUUID(), Instant.EPOCH, "");
            List<TargetId> targets =
                    beans.getBean(Targets.class).publish(edition, targets(text, clauses, tasks), change);
            beans.getBean(LibraryIndex.class).index(edition.policyId());
            return new PublishedPlan(edition.policyId(), tasks, targets, unit("市教育局"), title);
        }

        private Publication publication(SourceText text) {
            int second = text.find("二、", 0).orElseThrow().start();
            return new Publication(
                    region,
                    new DocumentHead(
                            PolicyLevel.CITY, title, null, null, "松河市人民政府", LocalDate.of(2026, 5, 6), null, null),
                    text.toString(),
                    SourceFile.PASTED,
                    null,
                    List.of(
                            new Section("一", "主要目标", new Span(0, second)),
                            new Section("二", "主要任务", new Span(second, text.length()))),
                    List.of(new Citation(CITED, null, null, null)),
                    UUID.randomUUID(),
                    Instant.EPOCH);
        }

        private List<DemandedTask> tasks(List<String> clauses) {
            List<DemandedTask> tasks = new ArrayList<>();
            int start = OPENING.length();
            for (int n = 1; n <= clauses.size(); n++) {
                String body = clauses.get(n - 1);
                Span span = new Span(start, start + body.length() - 1);
                tasks.add(new DemandedTask(
                        null,
                        new Clause(n, "二/（" + n + "）", "建设实训基地" + n, TaskKind.MEASURE, body.strip(), span),
                        List.of(
                                responsibility("市教育局", ResponsibilityRole.LEAD, start + body.indexOf("市教育局")),
                                responsibility("市财政局", ResponsibilityRole.SUPPORT, start + body.indexOf("市财政局")))));
                start += body.length();
            }
            return tasks;
        }

        private Responsibility responsibility(String name, ResponsibilityRole role, int start) {
            return new Responsibility(unit(name).value(), name, name, role, null, start, start + name.length(), null);
        }

        private List<DemandedTarget> targets(SourceText text, List<String> clauses, List<TaskId> tasks) {
            List<DemandedTarget> targets = new ArrayList<>();
            targets.add(target(text, 1, null, "双师型教师占比达到60%以上", "60%以上", "双师型教师占比", 60, "%"));
            for (int n = 1; n <= clauses.size(); n++) {
                String phrase = "新建公共实训基地" + n + "个";
                targets.add(target(text, n + 1, tasks.get(n - 1), phrase, n + "个", "公共实训基地", n, "个"));
            }
            return targets;
        }

        private static DemandedTarget target(
                SourceText text,
                int ordinal,
                TaskId task,
                String phrase,
                String figure,
                String subject,
                int low,
                String unit) {
            Span span = text.find(phrase, 0).orElseThrow();
            Span sentence = text.sentenceAround(span);
            return new DemandedTarget(
                    null,
                    task,
                    null,
                    new Statement(ordinal, "一", text.slice(sentence), phrase, span, sentence, null),
                    new Commitment(
                            figure,
                            subject,
                            Bound.AT_LEAST,
                            BigDecimal.valueOf(low),
                            null,
                            null,
                            unit,
                            null,
                            DEADLINE,
                            Period.CUMULATIVE,
                            null,
                            TargetScope.PLAN,
                            TargetType.GOAL));
        }

        private OrganisationId unit(String name) {
            Organisations organisations = beans.getBean(Organisations.class);
            return organisations
                    .match(region, name)
                    .map(found -> found.id())
                    .orElseGet(() -> organisations.register(region, name, OrganisationKind.GOVERNMENT_OFFICE));
        }
    }
}
