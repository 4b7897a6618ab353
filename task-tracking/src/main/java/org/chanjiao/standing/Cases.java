package org.chanjiao.standing;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.evidence.Facts;
import org.chanjiao.evidence.StatedFact;
import org.chanjiao.measure.MeasureSheet;
import org.chanjiao.measure.Measures;
import org.chanjiao.progress.CaseText;
import org.chanjiao.progress.Fact;
import org.chanjiao.progress.ProgressCase;
import org.chanjiao.target.TargetId;
import org.springframework.stereotype.Component;

/** The case of a target as the command and the interface for programs take it. */
@Component
@RequiredArgsConstructor
public class Cases {

    private final Measures measures;
    private final Facts facts;
    private final Standings standings;

    /** Everything the figure of a counted target depends on today. */
    public ProgressCase of(TargetId target) {
        MeasureSheet sheet = measures.get(target);
        List<Fact> counted =
                facts.counted(target).stream().map(StatedFact::fact).toList();
        return standings.given(sheet, counted);
    }

    /** The same as one line of JSON. */
    public String write(TargetId target) {
        return CaseText.write(of(target));
    }
}
