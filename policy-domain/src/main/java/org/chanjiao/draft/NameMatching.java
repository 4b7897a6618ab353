package org.chanjiao.draft;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.policy.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps a draft's list of unit names: matches a new name to an organisation, or asks about it once. */
@Component
@RequiredArgsConstructor
class NameMatching {
    private final Organisations organisations;
    private final UnitNameRepository names;
    private final DraftQuestionRepository questions;
    private final EntityManager entities;

    /**
     * Takes in the names that the draft does not know yet.
     *
     * @param known organisations that a name is known to mean, from an earlier version of the same policy
     */
    void takeIn(DraftId draft, RegionCode region, List<DraftTask> tasks, Map<String, List<UUID>> known, Hand hand) {
        Map<String, UnitName> present = names.findByDraftIdOrderByName(draft.value()).stream()
                .collect(Collectors.toMap(UnitName::name, name -> name, (a, b) -> a, LinkedHashMap::new));
        for (DraftTask task : tasks) {
            for (DraftUnit unit : task.units()) {
                present.computeIfAbsent(unit.name(), name -> introduce(task, unit, region, known.get(name), hand));
            }
        }
    }

    /** Matches all names for another place; what a person has said about one stays. */
    void takeInAnew(DraftId draft, RegionCode region, List<DraftTask> tasks, Hand hand) {
        Set<UUID> said = new HashSet<>();
        for (DraftQuestion question : questions.findByDraftIdOrderByOrdinal(draft.value())) {
            UUID name = question.subject().unitName();
            if (name != null && question.answer() != null) {
                said.add(name);
            } else if (name != null) {
                questions.delete(question);
            }
        }
        entities.flush();
        names.findByDraftIdOrderByName(draft.value()).stream()
                .filter(name -> !said.contains(name.id().value()))
                .forEach(names::delete);
        entities.flush();
        takeIn(draft, region, tasks, Map.of(), hand);
    }

    private UnitName introduce(
            DraftTask task, DraftUnit unit, RegionCode region, @Nullable List<UUID> meaning, Hand hand) {
        UnitName name = new UnitName(task.draft(), unit.name(), unit.collective(), hand);
        if (meaning != null) {
            name.settle(meaning, hand);
        } else if (!unit.collective()) {
            match(region, unit)
                    .ifPresent(found -> name.settle(List.of(found.id().value()), hand));
        }
        names.save(name);
        entities.flush();
        if (!name.settled()) {
            questions.save(new DraftQuestion(
                    task.draft(),
                    unit.collective() ? QuestionKind.COLLECTIVE_UNIT : QuestionKind.UNRESOLVED_UNIT,
                    QuestionSubject.name(name),
                    Evidence.of(placeOf(task, unit), unit.asWritten(), ""),
                    hand));
        }
        return name;
    }

    /** Settles the name that a question is about. */
    UnitName settle(DraftQuestion question, List<OrganisationId> meaning, Hand hand) {
        DraftItemId id =
                new DraftItemId(Objects.requireNonNull(question.subject().unitName()));
        UnitName name = names.findById(id).orElseThrow(() -> new UnknownDraft(id));
        name.settle(meaning.stream().map(OrganisationId::value).distinct().toList(), hand);
        return name;
    }

    UnitName name(DraftQuestion question) {
        DraftItemId id =
                new DraftItemId(Objects.requireNonNull(question.subject().unitName()));
        return names.findById(id).orElseThrow(() -> new UnknownDraft(id));
    }

    /** By name or alias in the policy's own region, then in the regions above it. */
    private Optional<OrganisationView> match(RegionCode region, DraftUnit unit) {
        Optional<OrganisationView> found =
                organisations.match(region, unit.name()).or(() -> organisations.match(region, unit.asWritten()));
        return found.or(() -> region.parent().flatMap(parent -> match(parent, unit)));
    }

    private static Span placeOf(DraftTask task, DraftUnit unit) {
        return unit.start() == null || unit.end() == null
                ? new Span(task.span().start(), task.span().start())
                : new Span(unit.start(), unit.end());
    }
}
