package org.chanjiao.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.PolicyLevel;
import org.chanjiao.policy.PolicyStatus;
import org.chanjiao.reader.Block;
import org.chanjiao.reader.CitedDocument;
import org.chanjiao.reader.PolicyHead;
import org.chanjiao.reader.ReaderPage;
import org.chanjiao.reader.Run;
import org.chanjiao.reader.TargetChip;
import org.chanjiao.reader.TaskChip;
import org.jspecify.annotations.Nullable;

/** A policy with its text in force and the ids of what stands in it. */
record PolicyDocument(
        String id,
        String title,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        PolicyLevel level,
        String region,
        PolicyStatus status,
        int version,
        List<Paragraph> paragraphs,
        List<Citation> citations) {

    /** A paragraph with the tasks and targets that begin in it. */
    record Paragraph(int depth, String text, List<String> tasks, List<String> targets) {

        static Paragraph of(Block block) {
            return new Paragraph(
                    block.depth(),
                    block.runs().stream().map(Run::text).collect(Collectors.joining()),
                    block.tasks().stream()
                            .map(TaskChip::id)
                            .map(Objects::toString)
                            .toList(),
                    block.targets().stream()
                            .map(TargetChip::id)
                            .map(Objects::toString)
                            .toList());
        }
    }

    /** A document it rests on; without a policy when the library does not hold it. */
    record Citation(String title, @Nullable String documentNumber, @Nullable String policy) {

        static Citation of(CitedDocument cited) {
            PolicyId policy = cited.policy();
            return new Citation(cited.title(), cited.documentNumber(), policy == null ? null : policy.toString());
        }
    }

    static PolicyDocument of(ReaderPage page) {
        PolicyHead head = page.head();
        return new PolicyDocument(
                head.id().toString(),
                head.title(),
                head.documentNumber(),
                head.issuer(),
                head.issuedOn(),
                head.level(),
                head.regionCode().value(),
                head.status(),
                head.shown(),
                page.blocks().stream().map(Paragraph::of).toList(),
                page.citations().stream().map(Citation::of).toList());
    }
}
