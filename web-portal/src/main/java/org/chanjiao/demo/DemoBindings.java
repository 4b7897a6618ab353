package org.chanjiao.demo;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.binding.BindingChoice;
import org.chanjiao.binding.Bindings;
import org.chanjiao.measure.MeasureSheet;
import org.chanjiao.measure.Measures;
import org.chanjiao.policy.PolicyId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the demonstration's ledgers count for the targets that they speak of, as a policy officer would. */
@Component
@RequiredArgsConstructor
class DemoBindings {

    private static final String REASON = "台账与目标口径一致";
    private static final List<Match> MATCHES = List.of(
            new Match("省级示范基地", "training-base", "bases", "省级"),
            new Match("实训基地", "training-base", "bases", null),
            new Match("职工培训", "training-class", "staff", null),
            new Match("学徒制试点", "apprenticeship", "programmes", null),
            new Match("学徒", "apprenticeship", "apprentices", null),
            new Match("名师工作室", "studio", "studios", null),
            new Match("课时", "curriculum", "practice", null),
            new Match("双师型", "teacher-roster", "double", null),
            new Match("企业实践", "teacher-practice", "sixmonths", null),
            new Match("参保", "internship-placement", "insured", null),
            new Match("典型案例", "case", "cases", null),
            new Match("会议", "coordination-meeting", "joint", null),
            new Match("科技成果", "achievement-conversion", "conversions", null),
            new Match("技术服务", "service-income", "income", null),
            new Match("专项资金", "special-fund", "budget", null),
            new Match("教育附加", "local-surcharge", "share", null),
            new Match("一线职工", "enterprise-training-fund", "frontline", null),
            new Match("校企合作项目", "pairing", "projects", null),
            new Match("挂职", "secondment", "secondments", null));

    private final Measures measures;
    private final Bindings bindings;

    /** Binds every target of the policy that a ledger speaks of; what does not fit stays with reports. */
    void bind(PolicyId policy, Person officer) {
        for (MeasureSheet sheet : measures.of(policy)) {
            choice(sheet)
                    .filter(choice -> bindings.preview(sheet.target(), choice)
                            .complaints()
                            .isEmpty())
                    .ifPresent(choice -> bindings.bind(sheet.target(), choice, -1, REASON, officer));
        }
    }

    private static Optional<BindingChoice> choice(MeasureSheet sheet) {
        String subject = sheet.commitment().subject();
        return MATCHES.stream()
                .filter(match -> subject.contains(match.word()))
                .findFirst()
                .map(match -> new BindingChoice(match.ledger(), match.rule(), match.level(), List.of()));
    }

    private record Match(String word, String ledger, String rule, @Nullable String level) {}
}
