package org.chanjiao.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.chanjiao.library.Sight;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.TextComparison;
import org.springframework.stereotype.Service;

/** Opens published policies for reading. */
@Service
@RequiredArgsConstructor
public class PolicyReader {

    private final ReaderRows rows;

    /** The policy as the view asks; empty when it or its version is unknown or out of sight. */
    public Optional<ReaderPage> open(PolicyId id, ReaderView view, Sight sight) {
        return rows.head(id, view.version(), sight).map(head -> page(head, view));
    }

    /** What stands above the policy's text in force; empty when it is unknown or out of sight. */
    public Optional<PolicyHead> head(PolicyId id, Sight sight) {
        return rows.head(id, null, sight);
    }

    /** What a version changed in the one before it; empty when there is no such pair or it is out of sight. */
    public Optional<PolicyDifferences> differences(PolicyId id, int version, Sight sight) {
        if (version < 2) {
            return Optional.empty();
        }
        return rows.head(id, version, sight)
                .map(head -> new PolicyDifferences(
                        id,
                        head.title(),
                        version - 1,
                        version,
                        TextComparison.of(rows.text(id, version - 1), rows.text(id, version))));
    }

    private ReaderPage page(PolicyHead head, ReaderView view) {
        PolicyContents contents = rows.contents(head.id(), head.shown());
        return new ReaderPage(
                head,
                contents.headings(),
                new BlockLayout(contents, view.searched()).blocks(view.unit()),
                contents.citations(),
                units(contents.tasks()),
                view.unit(),
                contents.tasks().size(),
                contents.targets().size());
    }

    /** The units by how many tasks they answer for, the busiest first. */
    private static List<ReaderPage.UnitLoad> units(List<TaskChip> tasks) {
        Map<UnitChip, Long> loads = tasks.stream()
                .flatMap(task -> Stream.concat(task.leads().stream(), task.supports().stream())
                        .filter(unit -> unit.organisation() != null)
                        .distinct())
                .collect(Collectors.groupingBy(unit -> unit, Collectors.counting()));
        return loads.entrySet().stream()
                .flatMap(load -> Stream.ofNullable(load.getKey().organisation())
                        .map(id -> new ReaderPage.UnitLoad(id, load.getKey().name(), load.getValue())))
                .sorted(Comparator.comparing(ReaderPage.UnitLoad::tasks)
                        .reversed()
                        .thenComparing(ReaderPage.UnitLoad::name))
                .toList();
    }
}
