package org.chanjiao.region;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chanjiao.kernel.RegionCode;

/** The whole tree in memory: about 3,300 places that change once a year. */
final class RegionTree {

    private final Map<RegionCode, Region> byCode;
    private final Map<RegionCode, List<Region>> children;
    private final Map<String, List<Region>> byName;

    RegionTree(List<Region> regions) {
        byCode = regions.stream().collect(toMap(Region::code, r -> r, (a, b) -> a, LinkedHashMap::new));
        children = regions.stream()
                .filter(r -> r.parent() != null && r.inForce())
                .collect(groupingBy(r -> Objects.requireNonNull(r.parent())));
        byName = regions.stream().collect(groupingBy(Region::name));
        regions.stream()
                .filter(r -> !r.shortName().equals(r.name()))
                .forEach(r -> byName.merge(r.shortName(), List.of(r), (a, b) -> Stream.concat(a.stream(), b.stream())
                        .toList()));
    }

    Optional<Region> find(RegionCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<Region> children(RegionCode code) {
        return children.getOrDefault(code, List.of());
    }

    List<Region> search(String text, int limit) {
        var words = List.of(text.strip().split("[\\s/·>]+"));
        return byCode.values().stream()
                .filter(r -> words.stream()
                        .allMatch(w ->
                                r.fullPath().contains(w) || r.code().value().startsWith(w)))
                .sorted(Comparator.comparing((Region r) -> !r.inForce())
                        .thenComparing(r -> !r.name().startsWith(words.get(words.size() - 1)))
                        .thenComparing(Region::level)
                        .thenComparing(Region::code))
                .limit(limit)
                .toList();
    }

    /**
     * The one place of that name, or of that name inside the place the hint names. Several candidates are narrowed to
     * those in force, then to the exact name, then to the highest level; if more than one is left there is no answer.
     */
    Optional<Region> byName(String name, String hint) {
        var candidates = byName.getOrDefault(name, List.of()).stream()
                .filter(r -> r.fullPath().contains(hint))
                .toList();
        if (candidates.isEmpty()) {
            return byPath(name);
        }
        candidates = prefer(candidates, Region::inForce);
        var exact = prefer(candidates, r -> r.name().equals(name));
        var highest =
                exact.stream().map(Region::level).min(Comparator.naturalOrder()).orElseThrow();
        var left = exact.stream().filter(r -> r.level() == highest).toList();
        return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }

    private Optional<Region> byPath(String path) {
        var found = byCode.values().stream()
                .filter(r -> r.fullPath().equals(path)
                        || path.length() > 3 && r.fullPath().endsWith(path))
                .toList();
        var inForce = prefer(found, Region::inForce);
        return inForce.size() == 1 ? Optional.of(inForce.get(0)) : Optional.empty();
    }

    private static List<Region> prefer(List<Region> all, java.util.function.Predicate<Region> wanted) {
        var some = all.stream().filter(wanted).toList();
        return some.isEmpty() ? all : some;
    }
}
