package org.chanjiao.draft;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.policy.Edition;
import org.chanjiao.policy.Policies;
import org.chanjiao.policy.PolicyPublished;
import org.chanjiao.policy.Publication;
import org.chanjiao.target.Change;
import org.chanjiao.target.Targets;
import org.chanjiao.task.TaskId;
import org.chanjiao.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes settled drafts: the text, its tasks and its targets go live together or not at all. */
@Service
@Transactional
@RequiredArgsConstructor
public class DraftPublications {
    private final Access access;
    private final JdbcClient jdbc;
    private final DraftSheets sheets;
    private final DraftRepository drafts;
    private final DraftFileRepository files;
    private final Policies policies;
    private final Tasks tasks;
    private final Targets targets;
    private final Desk desk;
    private final ApplicationEventPublisher events;

    /**
     * Publishes a draft as it was seen: a new policy, or the next version of the one it corrects.
     *
     * @param seen when the draft had last been touched as the person saw it; any later touch refuses the publication
     * @param reason why a corrected text changes targets; shown with their revisions
     * @throws ChangedByAnother when somebody touched the draft since
     * @throws NotReadyToPublish when a check fails
     */
    public Edition publish(DraftId id, Instant seen, String reason, Person person) {
        Hand last = lock(id);
        DraftSheet sheet = sheets.read(id);
        access.require(person, Permission.PUBLISH_POLICY, sheet.header().desk());
        if (!last.at().truncatedTo(ChronoUnit.MILLIS).equals(seen.truncatedTo(ChronoUnit.MILLIS))) {
            throw new ChangedByAnother(new DraftItemId(id.value()), last);
        }
        List<PublicationCheck.Result> failed = PublicationCheck.of(sheet).stream()
                .filter(result -> !result.holds())
                .toList();
        if (!failed.isEmpty()) {
            throw new NotReadyToPublish(failed);
        }
        return goLive(sheet, reason, person);
    }

    private Edition goLive(DraftSheet sheet, String reason, Person person) {
        ImportDraft draft = drafts.findById(sheet.header().id()).orElseThrow();
        Hand hand = desk.hand(person);
        Manuscript manuscript = new Manuscript(sheet);
        Publication publication = new Publication(
                draft.region(),
                draft.head(),
                draft.text(),
                draft.source(),
                file(draft.id()),
                manuscript.sections(),
                manuscript.citations(),
                person.accountId().value(),
                hand.at());
        Edition edition =
                draft.corrects() == null ? policies.open(publication) : policies.revise(draft.corrects(), publication);
        List<TaskId> live = tasks.publish(edition, manuscript.tasks());
        targets.publish(
                edition, manuscript.targets(live), new Change(person.accountId().value(), hand.at(), reason));
        draft.publishedAs(edition.policyId());
        events.publishEvent(new PolicyPublished(
                edition.policyId(),
                edition.textNumber(),
                edition.region(),
                person,
                draft.head().title()));
        return edition;
    }

    private byte @Nullable [] file(DraftId id) {
        return files.findById(id).map(DraftFile::content).orElse(null);
    }

    /** Keeps everybody else from touching the draft until this publication is through. */
    private Hand lock(DraftId id) {
        return jdbc.sql("select touched_by, touched_at from import_draft where id = ? for update")
                .param(id.value())
                .query((row, n) -> new Hand(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional()
                .orElseThrow(() -> new UnknownDraft(id));
    }
}
