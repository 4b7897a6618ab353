package org.chanjiao.promise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chanjiao.kernel.SmallCounts;
import org.chanjiao.target.Commitment;
import org.chanjiao.target.TargetScope;
import org.jspecify.annotations.Nullable;

/** Which figures of a promise everybody may see: nothing from which one to four persons could be told. */
final class Figures {

    private static final Set<String> PERSONS = Set.of("人", "人次", "名", "位");
    private static final Pattern ABOUT_PERSONS = Pattern.compile("教师|学生|学徒|职工|员工|人员|毕业生|导师|名师|专家|师傅|人才|人均");

    private Figures() {}

    /** Whether the figure counts persons, or says which part of some persons does something. */
    static boolean ofPersons(Commitment commitment) {
        return PERSONS.contains(commitment.unit())
                || commitment.scope() == TargetScope.PER_TEACHER
                || commitment.scope() == TargetScope.PER_PERSON
                || commitment.unit().equals("%")
                        && ABOUT_PERSONS.matcher(commitment.subject()).find();
    }

    /**
     * Whether a figure of persons must not be shown.
     *
     * @param value a count, or a share in per cent
     * @param above what a share has above the line, and {@code below} below it; null where it is no share
     */
    static boolean small(@Nullable BigDecimal value, @Nullable BigDecimal above, @Nullable BigDecimal below) {
        if (below == null || above == null) {
            return value != null && SmallCounts.isSmall(value);
        }
        return Stream.of(above, below, below.subtract(above)).anyMatch(SmallCounts::isSmall);
    }

    /** Parts of a sum, small ones hidden and as many beside them that they cannot be worked out. */
    static List<Promise.Part> parts(List<Promise.Part> parts, boolean persons) {
        if (!persons) {
            return parts;
        }
        Set<Integer> hidden = SmallCounts.hidden(
                parts.stream().map(part -> count(part.value())).toList());
        return IntStream.range(0, parts.size())
                .mapToObj(place -> hidden.contains(place)
                        ? new Promise.Part(parts.get(place).place(), null)
                        : parts.get(place))
                .toList();
    }

    private static long count(@Nullable BigDecimal value) {
        return value == null ? 0 : value.longValue();
    }
}
