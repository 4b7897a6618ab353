package org.chanjiao.draft;

import java.util.Comparator;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.policy.Section;
import org.chanjiao.policy.SourceText;
import org.chanjiao.policy.Span;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chapters and sections of import drafts, as clerks settle them. */
@Service
@Transactional
@RequiredArgsConstructor
public class DraftSections {
    private final Desk desk;
    private final DraftRepository drafts;
    private final DraftSectionRepository sections;

    /** @throws ChangedByAnother when somebody changed the section after {@code version} */
    public void settle(DraftId draft, DraftItemId id, long version, Verdict verdict, Person person) {
        Hand hand = desk.letWork(draft, person);
        verdict.over(get(draft, id, version), hand);
    }

    /** Words a section anew; the path counts only for one that a clerk put in. */
    public void edit(DraftId draft, DraftItemId id, long version, String path, String title, Person person) {
        Hand hand = desk.letWork(draft, person);
        get(draft, id, version).reword(path, title, hand);
    }

    /** Makes a section of a heading that a clerk picked out of the text; it reaches to the next heading of the outline. */
    public DraftItemId add(DraftId draft, Span span, Person person) {
        Hand hand = desk.letWork(draft, person);
        SourceText text = drafts.findById(draft)
                .orElseThrow(() -> new UnknownDraft(draft))
                .words();
        if (!text.holds(span) || text.withoutEdges(span).length() == 0) {
            throw new IllegalArgumentException("no words between " + span.start() + " and " + span.end());
        }
        List<DraftSection> present = sections.findByDraftIdOrderByOrdinal(draft.value());
        SectionHeading heading = SectionHeading.of(text.slice(span));
        int end = present.stream()
                .map(each -> each.section().span().start())
                .filter(start -> start > span.start())
                .min(Integer::compare)
                .orElse(text.length());
        String chapter = present.stream()
                .filter(each -> each.section().span().start() < span.start()
                        && !each.section().path().contains("/"))
                .max(Comparator.comparing(each -> each.section().span().start()))
                .map(each -> each.section().path())
                .orElse(null);
        Section section = new Section(
                heading.pathAfter(chapter), heading.title(), new Span(span.start(), Math.max(end, span.end())));
        return sections.save(DraftSection.added(draft, present.size() + 1, section, hand))
                .id();
    }

    private DraftSection get(DraftId draft, DraftItemId id, long version) {
        DraftSection section = sections.findById(id)
                .filter(each -> each.draft().equals(draft))
                .orElseThrow(() -> new UnknownDraft(id));
        section.requireVersion(version);
        return section;
    }
}
