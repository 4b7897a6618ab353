package org.chanjiao.draft;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.region.Regions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the names of units that a draft asks about may mean, before anything is answered. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class UnitNames {
    private final Desk desk;
    private final DraftQuestionRepository questions;
    private final DraftRepository drafts;
    private final NameMatching names;
    private final Expansion expansion;
    private final Regions regions;

    /** The bodies that a name in question may mean; those meant by the name itself are marked. */
    public List<PossibleUnit> preview(DraftId draft, DraftItemId question, Person person) {
        return expansion.preview(name(draft, question, person), regionOf(draft));
    }

    /** What a name in question would be registered as: 市教育局 as 云溪市教育局. */
    public NewOrganisation unregistered(DraftId draft, DraftItemId question, Person person) {
        return NewOrganisation.of(name(draft, question, person), regions.get(regionOf(draft)));
    }

    private String name(DraftId draft, DraftItemId id, Person person) {
        desk.letRead(draft, person);
        DraftQuestion asked = questions
                .findById(id)
                .filter(question -> question.draftId().equals(draft.value())
                        && question.subject().unitName() != null)
                .orElseThrow(() -> new UnknownDraft(id));
        return names.name(asked).name();
    }

    private RegionCode regionOf(DraftId draft) {
        return drafts.findById(draft).orElseThrow(() -> new UnknownDraft(draft)).region();
    }
}
