package org.chanjiao.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.attachment.AttachmentEvent.FileAttached;
import org.chanjiao.attachment.AttachmentEvent.FileRemoved;
import org.chanjiao.attachment.AttachmentEvent.FilesLocked;
import org.chanjiao.attachment.AttachmentEvent.FilesUnlocked;
import org.chanjiao.attachment.AttachmentRefused.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files attached to things of other modules. A file follows its thing: who sees the thing may read it, who may write the
 * thing may attach and take away. Nothing is deleted: what was taken away stays with the reason, and once the thing is
 * accepted its files stay as they are.
 */
@Service
@RequiredArgsConstructor
public class Attachments {

    private final AttachmentRows rows;
    private final ContentStore contents;
    private final SubjectAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /**
     * Attaches a file of at most 20 MB. The same bytes are kept once in a region.
     *
     * @throws AttachmentRefused when it is not what may be attached, stands there already, or the thing is locked
     * @throws UnknownAttachment when the person may not attach to the thing
     */
    @Transactional
    public AttachmentId store(NewAttachment fresh, InputStream upload, Person person) {
        Place place = access.writable(fresh.subject(), person);
        refuseLocked(fresh.subject());
        try (Spooled file = Spooled.of(upload)) {
            FileKind kind = FileCheck.check(fresh.fileName(), file.file());
            Instant now = clock.instant();
            AttachmentId id = AttachmentId.random();
            if (!rows.insert(id, fresh, place, content(place, file, now), kind, person, now)) {
                throw new AttachmentRefused(Reason.ATTACHED, nameOf(fresh.subject(), file.digest()));
            }
            events.publishEvent(new FileAttached(fresh.subject(), id, fresh.fileName(), file.digest()));
            return id;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What stands on a thing, in the order it came; whoever calls has made sure who asks. */
    public List<AttachmentView> of(Subject subject) {
        return rows.of(subject).stream().filter(AttachmentView::stands).toList();
    }

    /** @throws UnknownAttachment when the person may not see the thing */
    public AttachmentSheet sheet(Subject subject, Person person) {
        Place place = access.visible(subject, person);
        boolean locked = rows.locked(subject);
        return new AttachmentSheet(subject, rows.of(subject), place.mayAttach() && !locked, locked);
    }

    /** @throws UnknownAttachment when there is none for this person */
    public AttachmentView get(AttachmentId id, Person person) {
        return found(id, person).view();
    }

    /** The bytes of a file, one that was taken away too; they are fetched piece by piece while somebody reads. */
    public InputStream open(AttachmentId id, Person person) {
        AttachmentRows.Row row = found(id, person);
        return contents.open(row.content(), row.view().length());
    }

    /** Takes a file away; it stays in history with the reason. */
    @Transactional
    public void remove(AttachmentId id, String reason, Person person) {
        AttachmentRows.Row row = found(id, person);
        access.writable(row.subject(), person);
        refuseLocked(row.subject());
        if (reason.isBlank()) {
            throw new AttachmentRefused(Reason.NO_REASON);
        }
        if (!rows.remove(id, reason.strip(), person, clock.instant())) {
            throw new UnknownAttachment(id);
        }
        events.publishEvent(new FileRemoved(row.subject(), id, row.view().fileName(), reason.strip()));
    }

    /** From now on nothing is attached to the thing or taken away; its module says so when it is accepted. */
    @Transactional
    public void lock(Subject subject) {
        if (rows.lock(subject, clock.instant())) {
            events.publishEvent(new FilesLocked(subject));
        }
    }

    /** Takes a lock back, where the thing's module allows an exception. */
    @Transactional
    public void unlock(Subject subject) {
        if (rows.unlock(subject)) {
            events.publishEvent(new FilesUnlocked(subject));
        }
    }

    private ContentId content(Place place, Spooled file, Instant now) throws IOException {
        ContentId id = ContentId.random();
        if (!rows.keepContent(id, place.region(), file, now)) {
            return rows.content(place.region(), file.digest());
        }
        try (InputStream in = Files.newInputStream(file.file())) {
            contents.put(id, in, file.length());
        }
        return id;
    }

    private AttachmentRows.Row found(AttachmentId id, Person person) {
        AttachmentRows.Row row = rows.find(id).orElseThrow(() -> new UnknownAttachment(id));
        access.visible(row.subject(), person);
        return row;
    }

    private String nameOf(Subject subject, String digest) {
        return of(subject).stream()
                .filter(file -> file.digest().equals(digest))
                .map(AttachmentView::fileName)
                .findFirst()
                .orElse("");
    }

    private void refuseLocked(Subject subject) {
        if (rows.locked(subject)) {
            throw new AttachmentRefused(Reason.LOCKED);
        }
    }
}
