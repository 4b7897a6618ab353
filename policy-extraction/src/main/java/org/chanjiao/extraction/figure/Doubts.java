package org.chanjiao.extraction.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.chanjiao.extraction.Comparator;
import org.chanjiao.extraction.DamageKind;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds figures whose range dash was lost: 3—5 printed as 35, 10—15 as 1015.
 *
 * <p>Four digits that read as two rising round numbers are doubtful by themselves. Two or three digits are so when the
 * document states that very range elsewhere for the same kind of thing, or when it has lost dashes elsewhere and the
 * digits read as a customary range.
 */
public final class Doubts {

    /** Counts that plans set in small ranges. */
    static final Set<String> COUNTED = Words.set("""
            个 所 家 门 项 支 名 套 种 类 场 次 本 间 批 期
            """);

    private static final int COMPARED = 16;

    private final SourceText text;
    private final Map<String, List<Commitment>> ranges = new HashMap<>();
    private final boolean losesDashes;

    private Doubts(SourceText text, List<Commitment> commitments, boolean losesDashes) {
        this.text = text;
        for (Commitment commitment : commitments) {
            if (commitment.quantity().comparator() == Comparator.RANGE) {
                ranges.computeIfAbsent(key(commitment.quantity()), key -> new ArrayList<>())
                        .add(commitment);
            }
        }
        this.losesDashes =
                losesDashes || commitments.stream().anyMatch(commitment -> fused(commitment.quantity()) != null);
    }

    /** Looks at all commitments of a document together; {@code losesDashes} when other places show lost dashes. */
    public static Doubts over(SourceText text, List<Commitment> commitments, boolean losesDashes) {
        return new Doubts(text, commitments, losesDashes);
    }

    private static String key(Quantity quantity) {
        return key(quantity.low(), quantity.high(), quantity.unit());
    }

    private static String key(@Nullable BigDecimal low, @Nullable BigDecimal high, String unit) {
        return low + "-" + high + unit;
    }

    /** The doubt about a commitment, or null when its figure may stand as printed. */
    public @Nullable Doubt about(Commitment commitment) {
        Quantity quantity = commitment.quantity();
        if (quantity.unit().equals("%") && quantity.isMisread()) {
            return misread(quantity);
        }
        if (quantity.comparator() != Comparator.EXACTLY || quantity.chinese() || !COUNTED.contains(quantity.unit())) {
            return null;
        }
        int[] spaced = spaced(number(quantity));
        if (spaced != null) {
            return doubt(quantity, spaced, "两个数字之间疑缺连接号");
        }
        int[] alone = fused(quantity);
        if (alone != null) {
            return doubt(quantity, alone, "“" + number(quantity) + "”不像实际数量，拆开正好是递增的区间");
        }
        for (int[] bounds : splits(number(quantity))) {
            String key = key(BigDecimal.valueOf(bounds[0]), BigDecimal.valueOf(bounds[1]), quantity.unit());
            Commitment elsewhere = closest(commitment, ranges.getOrDefault(key, List.of()));
            if (elsewhere != null) {
                return doubt(quantity, bounds, "文中同类目标写作“" + words(elsewhere) + "”");
            }
        }
        return losesDashes ? customary(quantity) : null;
    }

    private Doubt misread(Quantity quantity) {
        BigDecimal literal = quantity.figure().multiply(BigDecimal.valueOf(100));
        String share = quantity.figure().stripTrailingZeros().toPlainString() + "%";
        String suggestion = text.raw(quantity.span().start(), quantity.number().start())
                + share
                + text.raw(quantity.number().end(), quantity.span().end());
        return new Doubt(
                DamageKind.MISREAD_PERCENT,
                quantity.low(),
                quantity.high(),
                quantity.low() == null ? null : literal,
                quantity.high() == null ? null : literal,
                suggestion,
                "此处是比例，“%”疑被识别为“00”");
    }

    private @Nullable Doubt customary(Quantity quantity) {
        for (int[] bounds : splits(number(quantity))) {
            boolean narrow = bounds[1] - bounds[0] <= 2 || bounds[0] >= 5 && bounds[1] <= 2 * bounds[0];
            if (narrow && bounds[0] > 1) {
                return doubt(quantity, bounds, "文中其他处已丢失连接号，此数拆开是常见的区间");
            }
        }
        return null;
    }

    private Doubt doubt(Quantity quantity, int[] bounds, String reason) {
        String suggestion = bounds[0] + "—" + bounds[1]
                + text.raw(quantity.number().end(), quantity.span().end());
        return new Doubt(
                DamageKind.LOST_RANGE_DASH,
                BigDecimal.valueOf(bounds[0]),
                BigDecimal.valueOf(bounds[1]),
                quantity.low(),
                quantity.high(),
                suggestion,
                reason);
    }

    private String words(Commitment commitment) {
        return text.raw(commitment.phrase().start(), commitment.phrase().end());
    }

    private String number(Quantity quantity) {
        return text.folded(quantity.number().start(), quantity.number().end());
    }

    /** 1015, 1520, 2030: two rising bounds of equal length, not a round number. */
    private int @Nullable [] fused(Quantity quantity) {
        String digits = number(quantity);
        if (quantity.comparator() != Comparator.EXACTLY || digits.length() != 4 || !COUNTED.contains(quantity.unit())) {
            return null;
        }
        int low = parse(digits.substring(0, 2));
        int high = parse(digits.substring(2));
        boolean round = low % 5 == 0 && high % 5 == 0;
        return low >= 10 && low < high && high <= 3 * low && (round || high - low <= 5) ? new int[] {low, high} : null;
    }

    /** 3 5: two rising numbers with a blank between them. */
    private static int @Nullable [] spaced(String digits) {
        int blank = digits.indexOf(' ');
        if (blank <= 0 || digits.length() > 9) {
            return null;
        }
        int low = parse(digits.substring(0, blank));
        int high = parse(digits.substring(blank).strip());
        return low > 0 && low < high ? new int[] {low, high} : null;
    }

    /** The ways to read digits as two rising numbers. */
    private static List<int[]> splits(String digits) {
        if (digits.length() < 2 || digits.length() > 4 || parse(digits) < 0) {
            return List.of();
        }
        int cut = digits.length() / 2;
        int low = parse(digits.substring(0, cut));
        int high = parse(digits.substring(cut));
        return low > 0 && low < high && digits.charAt(cut) != '0' ? List.of(new int[] {low, high}) : List.of();
    }

    private static int parse(String digits) {
        return digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(digits) : -1;
    }

    /** The statement that shares most pairs of characters with this one; null when none shares any. */
    private @Nullable Commitment closest(Commitment one, List<Commitment> others) {
        Commitment closest = null;
        long most = 0;
        for (Commitment other : others.subList(0, Math.min(others.size(), COMPARED))) {
            long shared = shared(words(one), words(other));
            closest = shared > most ? other : closest;
            most = Math.max(most, shared);
        }
        return closest;
    }

    private static long shared(String words, String others) {
        return IntStream.range(0, words.length() - 1)
                .filter(i -> Glyphs.isHan(words.charAt(i)) && Glyphs.isHan(words.charAt(i + 1)))
                .filter(i -> others.contains(words.substring(i, i + 2)))
                .count();
    }
}
