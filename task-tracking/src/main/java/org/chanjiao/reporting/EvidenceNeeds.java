package org.chanjiao.reporting;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.attachment.Attachments;
import org.springframework.stereotype.Component;

/** Which figures of a report are not taken without a file, and which of them have none yet. */
@Component
@RequiredArgsConstructor
class EvidenceNeeds {

    private final ReportCycleRepository cycles;
    private final Attachments attachments;

    /** What the files have to show, by the ordinal of the line. */
    Map<Integer, String> of(Report report) {
        Map<UUID, String> rules = cycles.findById(report.policyId()).stream()
                .flatMap(cycle -> cycle.evidence().stream())
                .collect(Collectors.toMap(EvidenceRule::targetId, EvidenceRule::sentence));
        Map<Integer, String> needs = new HashMap<>();
        for (ReportLine line : report.lines()) {
            String sentence = rules.get(line.targetId());
            if (sentence != null) {
                needs.put(line.ordinal(), sentence);
            }
        }
        return needs;
    }

    /** The lines that need a file and have none. */
    Set<Integer> missing(Report report) {
        Map<Integer, String> needs = of(report);
        return report.lines().stream()
                .filter(line -> needs.containsKey(line.ordinal()))
                .filter(line ->
                        attachments.of(LineAttachmentAccess.subject(line.id())).isEmpty())
                .map(ReportLine::ordinal)
                .collect(Collectors.toSet());
    }
}
