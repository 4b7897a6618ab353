package org.chanjiao.compliance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All named rules, by the code that ledgers name them with. */
public final class NamedRules {

    private static final Map<String, NamedRule> BY_CODE = Stream.of(
                    InternshipRules.ALL, TeacherRules.ALL, FundRules.ALL, RegisterRules.ALL)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(NamedRule::code, Function.identity()));

    private NamedRules() {}

    public static Optional<NamedRule> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** Every rule, by code. */
    public static List<NamedRule> all() {
        return BY_CODE.values().stream()
                .sorted(java.util.Comparator.comparing(NamedRule::code))
                .toList();
    }
}
