package org.chanjiao.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chanjiao.extraction.annex.TableRow;
import org.chanjiao.extraction.figure.Commitment;
import org.chanjiao.extraction.figure.Doubt;
import org.chanjiao.extraction.figure.Doubts;
import org.chanjiao.extraction.figure.Quantity;
import org.chanjiao.extraction.figure.Restatements;
import org.chanjiao.extraction.outline.Heading;
import org.chanjiao.extraction.text.SharedWords;
import org.chanjiao.extraction.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Turns commitments into the targets of a draft: doubts beside figures, restatements linked to the first statement. */
final class TargetAssembly {

    private final SourceText text;
    private final Set<Heading> tasks;
    private final List<TableRow> rows;
    private final Doubts doubts;
    private final Restatements restatements = new Restatements();
    private final SharedWords shared = new SharedWords();

    TargetAssembly(SourceText text, Set<Heading> tasks, List<TableRow> rows, Doubts doubts) {
        this.rows = rows;
        this.text = text;
        this.tasks = tasks;
        this.doubts = doubts;
    }

    List<FoundTarget> targets(List<Commitment> commitments) {
        List<FoundTarget> targets = new ArrayList<>(commitments.size());
        for (int i = 0; i < commitments.size(); i++) {
            targets.add(target(i, commitments.get(i)));
        }
        return targets;
    }

    private FoundTarget target(int index, Commitment commitment) {
        Quantity quantity = commitment.quantity();
        Doubt doubt = doubts.about(commitment);
        BigDecimal low = doubt == null ? quantity.low() : doubt.low();
        BigDecimal high = doubt == null ? quantity.high() : doubt.high();
        boolean range = low != null && high != null && low.compareTo(high) < 0;
        Integer first = restatements.first(
                index, commitment, low == null ? BigDecimal.ZERO : low, high == null ? BigDecimal.ZERO : high);
        return new FoundTarget(
                text.raw(commitment.phrase()),
                text.codePoint(commitment.phrase().start()),
                text.codePointEnd(commitment.phrase()),
                shared.one(text.raw(quantity.span())),
                text.codePoint(quantity.span().start()),
                text.codePointEnd(quantity.span()),
                text.codePoint(commitment.sentence().start()),
                text.codePointEnd(commitment.sentence()),
                shared.one(commitment.subject()),
                range ? Comparator.RANGE : quantity.comparator(),
                low,
                high,
                quantity.unit(),
                commitment.startYear(),
                commitment.deadlineYear(),
                commitment.period(),
                commitment.scope(),
                commitment.type(),
                commitment.heading() == null ? null : commitment.heading().path(),
                taskPath(commitment),
                first,
                doubt == null ? null : suspicion(doubt),
                commitment.reason());
    }

    private static Suspicion suspicion(Doubt doubt) {
        return new Suspicion(doubt.kind(), doubt.literalLow(), doubt.literalHigh(), doubt.suggestion(), doubt.reason());
    }

    private @Nullable String taskPath(Commitment commitment) {
        Heading above = commitment.heading();
        if (above == null) {
            return rows.stream()
                    .filter(row -> row.whole().contains(commitment.start()))
                    .map(TableRow::path)
                    .findFirst()
                    .orElse(null);
        }
        while (above != null && !tasks.contains(above)) {
            above = above.parent();
        }
        return above == null ? null : above.path();
    }
}
