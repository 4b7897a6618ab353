package org.chanjiao.demo;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for whom in the demonstration.
 *
 * @param clerk of the bureau; writes for units without a login
 * @param supervisor of the bureau; reviews
 * @param writers by the name of their unit
 * @param reviewers likewise, of units that review themselves
 */
record DemoStaff(
        Person clerk,
        Person supervisor,
        List<Person> people,
        Map<String, Person> writers,
        Map<String, Person> reviewers) {

    static DemoStaff of(Collection<Person> people) {
        return new DemoStaff(
                first(people, Role.POLICY_OFFICER),
                first(people, Role.SUPERVISOR),
                List.copyOf(people),
                byUnit(people, Permission.WRITE_REPORT),
                byUnit(people, Permission.REVIEW_UNIT_REPORT));
    }

    /** Everybody of that role. */
    List<Person> all(Role role) {
        return people.stream().filter(person -> person.is(role)).toList();
    }

    Person writer(String unit) {
        return writers.getOrDefault(unit, clerk);
    }

    /** The account of the unit's own reviewer; null where it has none. */
    @Nullable
    UUID reviewer(String unit) {
        Person reviewer = reviewers.get(unit);
        return reviewer == null ? null : reviewer.accountId().value();
    }

    Person reviewerOf(String unit) {
        return Objects.requireNonNull(reviewers.get(unit));
    }

    private static Map<String, Person> byUnit(Collection<Person> people, Permission permission) {
        return people.stream()
                .filter(person -> permission.heldBy(person.roles()))
                .collect(Collectors.toMap(Person::organisationName, Function.identity(), (first, second) -> first));
    }

    private static Person first(Collection<Person> people, Role role) {
        return people.stream().filter(person -> person.is(role)).findFirst().orElseThrow();
    }
}
