package org.chanjiao.portal.target;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.evidence.Facts;
import org.chanjiao.evidence.StatedFact;
import org.chanjiao.measure.MeasureSheet;
import org.chanjiao.measure.Measures;
import org.chanjiao.progress.Fact;
import org.chanjiao.progress.ProgressCase;
import org.chanjiao.progress.exchange.CaseWriter;
import org.chanjiao.standing.Standings;
import org.chanjiao.target.TargetId;
import org.springframework.stereotype.Component;

/** The case of a target as the command and the interface for programs take it. */
@Component
@RequiredArgsConstructor
class Cases {

    private final Measures measures;
    private final Facts facts;
    private final Standings standings;
    private final CaseWriter writer = new CaseWriter();

    ProgressCase of(TargetId target) {
        MeasureSheet sheet = measures.get(target);
        List<Fact> counted =
                facts.counted(target).stream().map(StatedFact::fact).toList();
        return standings.given(sheet, counted);
    }

    String write(TargetId target) {
        return writer.write(of(target));
    }
}
