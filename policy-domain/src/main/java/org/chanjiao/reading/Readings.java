package org.chanjiao.reading;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.draft.Arrival;
import org.chanjiao.draft.DraftId;
import org.chanjiao.draft.Drafts;
import org.chanjiao.draft.Submission;
import org.chanjiao.formats.text.SourceText;
import org.chanjiao.formats.text.SourceTexts;
import org.chanjiao.formats.text.UnreadableDocument;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.SourceFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents as they come in: kept at once, read in the background, and tried again where a reading was cut off. */
@Service
@RequiredArgsConstructor
public class Readings {

    private final ReadingRows rows;
    private final ReadingRunner runner;
    private final Drafts drafts;
    private final Access access;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final SourceTexts reader = new SourceTexts();

    /**
     * Keeps a document and begins to read it.
     *
     * @param fileName as uploaded, null for pasted words
     * @param content the file's bytes, or the pasted words in UTF-8
     * @param corrects the published policy whose text this corrects as the clerk said, null to recognise it
     */
    public DraftId receive(@Nullable String fileName, byte[] content, @Nullable PolicyId corrects, Person clerk) {
        access.require(clerk, Permission.IMPORT_POLICY, clerk.regionCode());
        DraftId id = DraftId.random();
        transaction.executeWithoutResult(status -> {
            rows.insert(
                    id, new ReadingRows.Paper(fileName, content, corrects == null ? null : corrects.value()), clerk);
            events.publishEvent(new ReadingEvent.Received(id, nameOf(fileName)));
        });
        begin(id, clerk);
        return id;
    }

    /** How far a document is, after waiting for it as long as somebody at a screen would. */
    public ReadingView await(DraftId id, Duration patience, Person clerk) {
        runner.await(id, patience);
        return find(id, clerk).orElseThrow(() -> new UnknownReading(id));
    }

    /** The document of this id; empty when none came in under it. */
    public Optional<ReadingView> find(DraftId id, Person clerk) {
        Optional<ReadingView> found = rows.find(id);
        found.ifPresent(reading -> access.require(clerk, Permission.IMPORT_POLICY, reading.desk()));
        return found;
    }

    /** What waits, runs or went wrong at the clerk's desk. */
    public List<ReadingView> unfinished(Person clerk) {
        access.require(clerk, Permission.IMPORT_POLICY);
        return rows.unfinished(clerk.regionCode());
    }

    /**
     * Reads a document once more that was cut off or failed.
     *
     * @throws UnknownReading when it is being read, or done, or was never there
     */
    public void restart(DraftId id, Person clerk) {
        ReadingView seen = find(id, clerk).filter(ReadingView::retryable).orElseThrow(() -> new UnknownReading(id));
        transaction.executeWithoutResult(status -> {
            if (!rows.move(id, seen.status(), ReadingStatus.WAITING)) {
                throw new UnknownReading(id);
            }
            events.publishEvent(new ReadingEvent.Restarted(id, nameOf(seen.fileName())));
        });
        begin(id, clerk);
    }

    /** Takes a document off the list that could not be read. */
    public void remove(DraftId id, Person clerk) {
        ReadingView seen = find(id, clerk)
                .filter(reading -> reading.retryable() || reading.status() == ReadingStatus.REFUSED)
                .orElseThrow(() -> new UnknownReading(id));
        transaction.executeWithoutResult(status -> {
            rows.finish(id, ReadingStatus.REMOVED, null, null, null);
            events.publishEvent(new ReadingEvent.Removed(id, nameOf(seen.fileName())));
        });
    }

    private void begin(DraftId id, Person clerk) {
        runner.later(id, () -> read(id, clerk), failure -> rows.move(id, whereItStands(id), ReadingStatus.FAILED));
    }

    private ReadingStatus whereItStands(DraftId id) {
        return rows.find(id).map(ReadingView::status).orElse(ReadingStatus.REMOVED);
    }

    private void read(DraftId id, Person clerk) {
        if (!rows.move(id, ReadingStatus.WAITING, ReadingStatus.EXTRACTING)) {
            return;
        }
        ReadingRows.Paper paper = rows.paper(id);
        try {
            Submission submission = submission(paper);
            rows.drafting(
                    id, submission.text().codePointCount(0, submission.text().length()));
            transaction.executeWithoutResult(status -> lay(id, drafts.open(id, submission, clerk)));
        } catch (UnreadableDocument unreadable) {
            rows.refuse(id, String.valueOf(unreadable.getMessage()));
        }
    }

    private Submission submission(ReadingRows.Paper paper) {
        PolicyId corrects = paper.corrects() == null ? null : new PolicyId(paper.corrects());
        String name = paper.fileName();
        if (name == null) {
            String words = new String(paper.content(), StandardCharsets.UTF_8);
            return new Submission(storable(words), SourceFile.PASTED, null, null, corrects);
        }
        SourceText read = reader.read(paper.content(), name);
        SourceFile source = new SourceFile(name, read.kind().name().toLowerCase(Locale.ROOT));
        return new Submission(storable(read.text()), source, paper.content(), null, corrects);
    }

    /** The words as the database can keep them: half characters and zero bytes become replacement marks, one for one. */
    private static String storable(String words) {
        return new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    }

    /** Writes down what became of it, in the transaction that opens its draft. */
    private void lay(DraftId id, Arrival arrival) {
        if (arrival instanceof Arrival.Opened opened) {
            rows.finish(id, ReadingStatus.OPENED, opened.draft(), opened.corrects(), null);
        } else if (arrival instanceof Arrival.InDraft known) {
            boolean own = known.draft().equals(id);
            rows.finish(id, own ? ReadingStatus.OPENED : ReadingStatus.KNOWN, known.draft(), null, known.openedBy());
        } else {
            Arrival.InLibrary known = (Arrival.InLibrary) arrival;
            rows.finish(
                    id,
                    ReadingStatus.KNOWN,
                    null,
                    known.policy(),
                    "《" + known.title() + "》第" + known.textNumber() + "版");
        }
    }

    private static String nameOf(@Nullable String fileName) {
        return Objects.requireNonNullElse(fileName, "粘贴的文本");
    }
}
