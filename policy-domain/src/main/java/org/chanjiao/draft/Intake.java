package org.chanjiao.draft;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.extraction.Metadata;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.DocumentHead;
import org.chanjiao.policy.Policies;
import org.chanjiao.policy.Policy;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.PolicyLevel;
import org.chanjiao.policy.SourceText;
import org.chanjiao.policy.Span;
import org.chanjiao.policy.UnknownPolicy;
import org.chanjiao.target.Targets;
import org.chanjiao.task.Task;
import org.chanjiao.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a document's words and lays the items of its draft on the desk. */
@Component
@RequiredArgsConstructor
class Intake {
    private static final int LONGEST_TITLE = 80;

    private final Policies policies;
    private final Tasks tasks;
    private final Targets targets;
    private final DraftSectionRepository sections;
    private final DraftTaskRepository draftTasks;
    private final DraftTargetRepository draftTargets;
    private final DraftQuestionRepository questions;
    private final NameMatching names;
    private final EntityManager entities;

    DocumentHead headOf(Metadata found, RegionCode place, String text, @Nullable String fileName) {
        return new DocumentHead(
                PolicyLevel.of(place.level()),
                titleOf(found, new SourceText(text), fileName),
                found.noticeTitle(),
                found.documentNumber(),
                found.issuer(),
                found.issuedOn(),
                null,
                found.addressees());
    }

    private static String titleOf(Metadata found, SourceText text, @Nullable String fileName) {
        if (found.title() != null && !found.title().isBlank()) {
            return found.title();
        }
        if (fileName != null && fileName.lastIndexOf('.') > 0) {
            return fileName.substring(0, fileName.lastIndexOf('.'));
        }
        return text.paragraphs().stream()
                .findFirst()
                .map(line -> text.slice(new Span(line.start(), Math.min(line.end(), line.start() + LONGEST_TITLE))))
                .orElse("—");
    }

    /** Lays out what the engine read; a corrected text takes over what was settled about unchanged clauses. */
    void layOut(ImportDraft draft, org.chanjiao.extraction.Draft found, @Nullable Evidence doubt, Hand hand) {
        SourceText text = draft.words();
        FirstReading reading = Transcription.of(found, draft.id(), text, hand);
        Map<String, List<UUID>> known = draft.corrects() == null ? Map.of() : carryOver(draft, reading, text, hand);
        reading.sections().forEach(sections::save);
        reading.tasks().forEach(draftTasks::save);
        entities.flush();
        reading.targets().stream().filter(each -> each.duplicateOf() == null).forEach(draftTargets::save);
        entities.flush();
        reading.targets().stream().filter(each -> each.duplicateOf() != null).forEach(draftTargets::save);
        entities.flush();
        if (doubt != null) {
            reading.questions().add(new DraftQuestion(draft.id(), QuestionKind.PLACE, null, doubt, hand));
        }
        reading.questions().forEach(questions::save);
        names.takeIn(draft.id(), draft.region(), reading.tasks(), known, hand);
    }

    private Map<String, List<UUID>> carryOver(ImportDraft draft, FirstReading reading, SourceText text, Hand hand) {
        PolicyId corrected = Objects.requireNonNull(draft.corrects());
        Policy policy = policies.find(corrected).orElseThrow(() -> new UnknownPolicy(corrected));
        SourceText before = policies.text(corrected, policy.currentText()).orElseThrow();
        List<Task> published = tasks.openOf(corrected);
        new Continuation(reading, draft.id(), text, before, hand).apply(published, targets.openOf(corrected));
        return Continuation.meanings(published);
    }
}
