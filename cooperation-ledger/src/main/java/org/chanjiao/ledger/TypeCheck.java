package org.chanjiao.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chanjiao.compliance.NamedRules;
import org.chanjiao.ledger.CountingRule.Function;
import org.chanjiao.ledger.TypeRefused.Fault;
import org.jspecify.annotations.Nullable;

/** Looks for contradictions in a type before it may be used. */
final class TypeCheck {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    private static final List<String> YES_OR_NO = List.of("是", "否");
    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");

    private final LedgerType type;
    private final List<Fault> faults = new ArrayList<>();

    private TypeCheck(LedgerType type) {
        this.type = type;
    }

    /** @throws TypeRefused with everything that is wrong */
    static void require(LedgerType type) {
        TypeCheck check = new TypeCheck(type);
        check.names();
        check.fields();
        check.references();
        type.counts().forEach(check::count);
        if (!check.faults.isEmpty()) {
            throw new TypeRefused(check.faults);
        }
    }

    private void names() {
        refuseUnless(CODE.matcher(type.code()).matches(), "代码", "只能用小写字母、数字和连字符");
        refuseUnless(type.version() >= 1, "版本", "从 1 开始");
        refuseUnless(type.states().stream().anyMatch(LedgerState::counts), "状态", "至少要有一个计入统计的状态");
        refuseUnless(isDistinct(type.stateNames()), "状态", "有重名");
        refuseUnless(isDistinct(type.levels()), "级别", "有重名");
        type.rules().forEach(rule -> refuseUnless(NamedRules.find(rule).isPresent(), "规则", "没有“" + rule + "”"));
    }

    private void fields() {
        List<LedgerField> fields = type.fields();
        refuseUnless(!fields.isEmpty() && fields.get(0).key().equals(CoreField.TITLE.key()), "字段", "第一个字段必须是名称（title）");
        refuseUnless(isDistinct(fields.stream().map(LedgerField::key).toList()), "字段", "键有重复");
        refuseUnless(isDistinct(fields.stream().map(LedgerField::heading).toList()), "字段", "名称有重复");
        for (LedgerField field : fields) {
            refuseUnless(KEY.matcher(field.key()).matches(), field.label(), "键只能用字母和数字，以小写字母开头");
            refuseUnless(field.kind() != FieldKind.ENUM || !field.options().isEmpty(), field.label(), "没有可选项");
            refuseUnless(fitsColumn(field), field.label(), "键 " + field.key() + " 的类型不对");
        }
        refuseUnless(
                Stream.of("level", "state", "owner", "partner").noneMatch(this::isOwnField), "字段", "级别、状态、单位不作为字段定义");
    }

    private boolean isOwnField(String key) {
        return type.fields().stream().anyMatch(field -> field.key().equals(key));
    }

    private static boolean fitsColumn(LedgerField field) {
        return CoreField.of(field.key())
                .map(column -> switch (column) {
                    case TITLE -> field.kind() == FieldKind.TEXT && field.required() && !field.sensitive();
                    case STARTS_ON, ENDS_ON -> field.kind() == FieldKind.DATE;
                    case QUANTITY -> field.kind() == FieldKind.INTEGER || field.kind() == FieldKind.DECIMAL;
                    case AMOUNT -> field.kind() == FieldKind.MONEY;
                    case LEVEL, STATE -> false;
                })
                .orElse(true);
    }

    private void references() {
        type.columns().forEach(key -> refuseUnknown("列表", key));
        if (type.partner() != null) {
            type.partner().shown().forEach(key -> refuseUnknown("对方可见", key));
        }
        type.unique().forEach(keys -> keys.forEach(key -> refuseUnknown("唯一性", key)));
    }

    private void count(CountingRule rule) {
        String place = "统计口径“" + rule.name() + "”";
        Stream.of(rule.field(), rule.over(), rule.entity(), rule.date())
                .filter(Objects::nonNull)
                .forEach(key -> refuseUnknown(place, key));
        Stream.concat(rule.conditions().stream(), rule.base().stream())
                .forEach(condition -> condition(place, condition));
        CountingRule.Window window = rule.window();
        refuseUnless(window == null || window.years() >= 1 && window.days() >= 1, place, "时间窗口要写明年数和天数");
        refuseUnless(window == null || window.roster() == null || isSound(window.roster()), place, "名册的台账代码或字段写得不对");
        boolean needsEntity = rule.function() == Function.DISTINCT || rule.function() == Function.WINDOW;
        refuseUnless(!needsEntity || rule.entity() != null, place, "没有说明按什么去重");
        refuseUnless(!isSensitive(rule.entity()), place, "不能按加密字段去重");
        refuseUnless(rule.function() != Function.SUM || isFigure(rule.field()), place, "合计的字段必须是数字");
        refuseUnless(rule.over() == null || isFigure(rule.over()) && isFigure(rule.field()), place, "占比的字段必须是数字");
        refuseUnless((rule.function() == Function.WINDOW) == (rule.window() != null), place, "时间窗口与统计方式不符");
    }

    /** Whether the roster's fields are there is known only where its type is at hand. */
    private static boolean isSound(CountingRule.Roster roster) {
        return CODE.matcher(roster.type()).matches()
                && Stream.concat(
                                Stream.of(roster.since()),
                                roster.conditions().stream().map(Condition::field))
                        .allMatch(key -> KEY.matcher(key).matches());
    }

    private void condition(String place, Condition condition) {
        refuseUnknown(place, condition.field());
        refuseUnless(!isSensitive(condition.field()), place, "不能按加密字段筛选");
        String what = "条件“" + condition.field() + "”";
        switch (condition.test()) {
            case IN, NOT_IN -> {
                refuseUnless(!condition.values().isEmpty(), place, what + "没有写值");
                List<String> options = options(condition.field());
                condition
                        .values()
                        .forEach(value -> refuseUnless(
                                options.isEmpty() || options.contains(value), place, what + "没有“" + value + "”这一项"));
            }
            case AT_LEAST, AT_MOST ->
                refuseUnless(
                        isFigure(condition.field())
                                && condition.values().size() == 1
                                && FIGURE.matcher(condition.values().get(0)).matches(),
                        place,
                        what + "要拿数字字段和一个数比较");
            case PRESENT -> refuseUnless(condition.values().isEmpty(), place, what + "“有值”后面不写值");
        }
    }

    /** What may stand in a field; empty where anything may. */
    private List<String> options(String key) {
        return type.field(key)
                .map(field -> field.kind() == FieldKind.FLAG ? YES_OR_NO : field.options())
                .orElse(List.of());
    }

    private boolean isFigure(@Nullable String key) {
        return key != null
                && type.field(key).filter(field -> field.kind().isFigure()).isPresent();
    }

    private boolean isSensitive(@Nullable String key) {
        return key != null && type.field(key).filter(LedgerField::sensitive).isPresent();
    }

    private void refuseUnknown(String place, String key) {
        boolean known = key.equals(LedgerType.OWNER)
                || key.equals(LedgerType.PARTNER) && type.partner() != null
                || type.field(key).isPresent();
        refuseUnless(known, place, "没有字段“" + key + "”");
    }

    private static boolean isDistinct(List<String> names) {
        Set<String> seen = new HashSet<>();
        return names.stream().allMatch(seen::add);
    }

    private void refuseUnless(boolean sound, String place, String sentence) {
        if (!sound) {
            faults.add(new Fault(place, sentence));
        }
    }
}
