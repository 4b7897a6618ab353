package org.chanjiao.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure that another one can only be a part of: 双师型教师 of 专任教师, 省级示范基地 of 示范基地.
 *
 * @param subject what is counted
 */
record Whole(String subject, BigDecimal value) {

    /** Words for a part, each with words for what it is a part of. */
    private static final List<Part> PARTS = List.of(
            new Part("双师", List.of("专任教师", "专业课教师", "专业教师", "教师总数")),
            new Part("对口就业", List.of("就业人数", "就业学生", "毕业生")),
            new Part("就业", List.of("毕业生人数", "毕业生总数")),
            new Part("学徒", List.of("在校生", "在校学生")),
            new Part("订单班", List.of("在校生", "在校学生")),
            new Part("实习", List.of("在校生", "在校学生")),
            new Part("一线职工", List.of("职工总数", "在岗职工", "职工人数")));

    /** The other figure as a whole of this one; empty where it is none. */
    static Optional<Whole> of(Measure part, Measure other, Figure said) {
        if (part.quantity() != QuantityKind.COUNT || part.subject().equals(other.subject())) {
            return Optional.empty();
        }
        BigDecimal value = other.isQuotient() ? base(part, other, said) : total(part, other, said);
        return Optional.ofNullable(value).map(found -> new Whole(other.subject(), found));
    }

    /** Of a share that speaks of the part, what it is a share of. */
    private static @Nullable BigDecimal base(Measure part, Measure other, Figure said) {
        return PARTS.stream().anyMatch(each -> each.speaksOf(part.subject()) && each.speaksOf(other.subject()))
                ? said.denominator()
                : null;
    }

    private static @Nullable BigDecimal total(Measure part, Measure other, Figure said) {
        boolean comparable = other.quantity() == QuantityKind.COUNT
                && part.unit().equals(other.unit())
                && part.accumulation() == other.accumulation()
                && part.yearly() == other.yearly();
        boolean named = PARTS.stream().anyMatch(each -> each.isPart(part.subject(), other.subject()));
        return comparable && (named || part.subject().endsWith(other.subject())) ? said.value() : null;
    }

    private record Part(String word, List<String> wholes) {

        boolean speaksOf(String subject) {
            return subject.contains(word);
        }

        boolean isPart(String part, String whole) {
            return part.contains(word)
                    && !whole.contains(word)
                    && wholes.stream().anyMatch(whole::contains);
        }
    }
}
