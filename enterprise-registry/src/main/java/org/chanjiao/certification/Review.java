package org.chanjiao.certification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import lombok.AccessLevel;
import lombok.NoArgsConstructor;
import org.chanjiao.certification.CaseRefused.Reason;

/** The joint review: every owner of the scheme decides once; all must agree. */
@Embeddable
@NoArgsConstructor(access = AccessLevel.PACKAGE)
class Review {

    @Column(name = "review_round")
    private int round;

    @ElementCollection
    @CollectionTable(name = "certification_opinion", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "number")
    private List<OwnerOpinion> opinions = new ArrayList<>();

    void begin() {
        round++;
    }

    void add(String owner, boolean approves, String opinion, Actor actor) {
        if (actor.id() == null) {
            throw new CaseRefused(Reason.NO_OWNER);
        }
        if (opinion.isBlank()) {
            throw new CaseRefused(Reason.NO_OPINION);
        }
        if (present().stream().anyMatch(given -> given.owner().equals(owner))) {
            throw new CaseRefused(Reason.OPINION_GIVEN);
        }
        opinions.add(new OwnerOpinion(round, owner, approves, opinion.strip(), actor.id(), actor.name(), actor.at()));
    }

    /** The opinions of the present review. */
    List<OwnerOpinion> present() {
        return opinions.stream().filter(given -> given.round() == round).toList();
    }

    List<OwnerOpinion> all() {
        return List.copyOf(opinions);
    }
}
