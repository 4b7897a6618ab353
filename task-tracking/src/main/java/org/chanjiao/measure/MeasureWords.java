package org.chanjiao.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chanjiao.progress.Thresholds;
import org.chanjiao.target.Bound;
import org.chanjiao.target.Commitment;

/** A measure in words for people, as history and audit trail keep it. */
final class MeasureWords {

    private MeasureWords() {}

    static String of(Measure measure, Commitment commitment) {
        List<String> words = new ArrayList<>();
        words.add(
                switch (measure.quantity()) {
                    case COUNT -> "数量";
                    case SHARE -> "占比";
                    case RATIO -> "比值";
                    case MILESTONE -> "是否完成";
                });
        words.add(
                switch (measure.accumulation()) {
                    case FLOW -> "逐项累加";
                    case STOCK -> "取各对象最新值";
                });
        words.add(
                switch (measure.pace()) {
                    case LINEAR -> "按天均匀推进";
                    case NONE -> "无序时要求";
                    case STEPPED ->
                        "分步推进（"
                                + measure.steps().stream()
                                        .map(step -> step.date() + " 达 " + percent(step.share()))
                                        .collect(Collectors.joining("，"))
                                + "）";
                });
        words.add("自 " + measure.start() + " 起");
        if (measure.baseline() != null) {
            words.add("基数 " + measure.baseline().toPlainString() + commitment.unit());
        }
        if (commitment.bound() == Bound.ABOUT) {
            words.add("可少于 " + percent(measure.tolerance()));
        }
        words.add("权重 " + measure.weight().toPlainString());
        return String.join("，", words);
    }

    static String of(Thresholds thresholds) {
        return "绿灯 " + percent(thresholds.green()) + "、黄灯 " + percent(thresholds.yellow());
    }

    private static String percent(BigDecimal part) {
        return part.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
