package org.chanjiao.measure;

import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.progress.Target;
import org.chanjiao.progress.Thresholds;
import org.chanjiao.target.Commitment;
import org.chanjiao.target.TargetId;

/**
 * A target with everything that decides how it is judged.
 *
 * @param version to be named when it is edited
 * @param edited by a person, not derived from the words
 */
public record MeasureSheet(
        TargetId target,
        PolicyId policy,
        RegionCode region,
        Commitment commitment,
        Measure measure,
        Thresholds thresholds,
        boolean edited,
        long version) {

    /** As the progress function takes it. */
    public Target asTarget() {
        return measure.target(commitment, thresholds);
    }

    /** The same target, judged otherwise. */
    public MeasureSheet judgedBy(Measure other) {
        return new MeasureSheet(target, policy, region, commitment, other, thresholds, edited, version);
    }

    /** The same target with its lights changing at other parts of what is expected. */
    public MeasureSheet lit(Thresholds parts) {
        return new MeasureSheet(target, policy, region, commitment, measure, parts, edited, version);
    }
}
