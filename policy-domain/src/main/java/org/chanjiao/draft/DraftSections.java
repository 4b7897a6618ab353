package org.chanjiao.draft;

import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chapters and sections of import drafts, as clerks settle them. */
@Service
@Transactional
@RequiredArgsConstructor
public class DraftSections {
    private final Desk desk;
    private final DraftSectionRepository sections;

    /** @throws ChangedByAnother when somebody changed the section after {@code version} */
    public void settle(DraftId draft, DraftItemId id, long version, Verdict verdict, Person person) {
        Hand hand = desk.letWork(draft, person);
        verdict.over(get(draft, id, version), hand);
    }

    public void retitle(DraftId draft, DraftItemId id, long version, String title, Person person) {
        Hand hand = desk.letWork(draft, person);
        get(draft, id, version).retitle(title, hand);
    }

    private DraftSection get(DraftId draft, DraftItemId id, long version) {
        DraftSection section = sections.findById(id)
                .filter(each -> each.draft().equals(draft))
                .orElseThrow(() -> new UnknownDraft(id));
        section.requireVersion(version);
        return section;
    }
}
