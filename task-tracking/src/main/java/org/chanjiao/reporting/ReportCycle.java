package org.chanjiao.reporting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.PolicyId;
import org.jspecify.annotations.Nullable;

/**
 * The rhythm in which units report against one policy.
 *
 * <p>It opens when the policy is published. Changing it, closing it and opening it again touch no request that was born before.
 */
@Entity
@Getter(AccessLevel.PACKAGE)
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class ReportCycle {

    @Id
    private UUID policyId;

    private String regionCode;

    @Embedded
    private CycleTerms terms;

    @Enumerated(EnumType.STRING)
    private CycleStatus status;

    private LocalDate openedOn;

    @ElementCollection
    @CollectionTable(name = "report_assignment", joinColumns = @JoinColumn(name = "policy_id"))
    private Set<Assignment> assignments = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "report_figure_unit", joinColumns = @JoinColumn(name = "policy_id"))
    private Set<FigureUnit> figureUnits = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "report_evidence_rule", joinColumns = @JoinColumn(name = "policy_id"))
    private Set<EvidenceRule> evidence = new HashSet<>();

    @Version
    private @Nullable Long version;

    ReportCycle(PolicyId policy, RegionCode region, CycleTerms terms, LocalDate today) {
        this.policyId = policy.value();
        this.regionCode = region.value();
        this.terms = terms;
        this.status = CycleStatus.OPEN;
        this.openedOn = today;
    }

    PolicyId policy() {
        return new PolicyId(policyId);
    }

    RegionCode region() {
        return RegionCode.of(regionCode);
    }

    Set<Assignment> assignments() {
        return Set.copyOf(assignments);
    }

    Set<FigureUnit> figureUnits() {
        return Set.copyOf(figureUnits);
    }

    Set<EvidenceRule> evidence() {
        return Set.copyOf(evidence);
    }

    /** What a file at the figure has to show; empty where none is needed. */
    String evidenceFor(UUID target) {
        return evidence.stream()
                .filter(rule -> rule.targetId().equals(target))
                .map(EvidenceRule::sentence)
                .findFirst()
                .orElse("");
    }

    /** Takes the figure only with a file that shows this; an empty sentence takes it without. */
    void requireEvidence(UUID target, String sentence) {
        evidence.removeIf(rule -> rule.targetId().equals(target));
        if (!sentence.isBlank()) {
            evidence.add(new EvidenceRule(target, sentence.strip()));
        }
    }

    /** Lets a unit report a single figure; false when it does already. */
    boolean assign(FigureUnit unit) {
        return figureUnits.add(unit);
    }

    /** No longer asks the unit for the figure; false when it was not asked. */
    boolean release(FigureUnit unit) {
        return figureUnits.remove(unit);
    }

    /** Takes over other terms; only periods to come follow them. */
    void change(CycleTerms other) {
        this.terms = other;
    }

    void close() {
        requireStatus(CycleStatus.OPEN);
        this.status = CycleStatus.CLOSED;
    }

    void reopen(LocalDate today) {
        requireStatus(CycleStatus.CLOSED);
        this.status = CycleStatus.OPEN;
        this.openedOn = today;
    }

    /** Lets a unit report the figures of a task; false when it does already. */
    boolean assign(Assignment assignment) {
        return assignments.add(assignment);
    }

    /** No longer asks the unit about the task; false when it was not asked. */
    boolean release(Assignment assignment) {
        return assignments.remove(assignment);
    }

    /** Whether the day falls into a period that asks: any while open, the first one only where units report once. */
    boolean asksOn(LocalDate day) {
        return status == CycleStatus.OPEN
                && !day.isBefore(openedOn)
                && (terms.frequency() != Frequency.ONCE || day.getYear() == openedOn.getYear());
    }

    private void requireStatus(CycleStatus wanted) {
        if (status != wanted) {
            throw new WrongReportState("The cycle of " + policyId + " is " + status);
        }
    }
}
