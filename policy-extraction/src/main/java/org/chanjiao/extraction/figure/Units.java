package org.chanjiao.extraction.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Words;
import org.jspecify.annotations.Nullable;

/** Measure words of the genre, with the words after which they are no measure words. */
final class Units {

    /** A measure word found in the text: its end, its base unit, and how many base units it stands for. */
    record Match(int end, String unit, BigDecimal times) {}

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** Longest first; a word before 万 or 亿 is read by {@link Numbers}. */
    private static final List<String> WORDS = Words.list(
            """
            个百分点 个工作日 家次 个基点 人日 平方公里 平方米 百分点 工作日 立方米 专业点 个月 人次 课时 学时 学分
            小时 场次 公里 公顷 人天 个 所 家 名 人 门 节 次 年 月 % 元 项 套 本 部 支
            期 场 对 间 座 条 件 种 类 天 周 亩 位 组 台 户 倍 班 处 篇 辆 张 份 届 批
            例 幅 米 吨 层 株 幢 栋 艘 架 册 款 堂 岗
            """);

    private static final Map<String, String> BASE =
            Map.of("个百分点", "百分点", "个基点", "基点", "个月", "月", "个工作日", "工作日", "个班", "班");

    private static final Map<String, List<String>> NOT_BEFORE = Map.ofEntries(
            Map.entry("年", Words.list("""
            级 制 度 来 代 终 底 初
            """)),
            Map.entry("人", Words.list("""
            才 民 力 员 社 大代 工智 均 民政 文
            """)),
            Map.entry("本", List.of("科", "市", "区", "省", "县", "级", "地")),
            Map.entry("部", List.of("门", "委", "分")),
            Map.entry("次", List.of("性", "全会", "级", "常务", "党代", "全国")),
            Map.entry("条", List.of("规定", "、")),
            Map.entry("期", List.of("间", "末", "工程")),
            Map.entry("月", List.of("底", "末", "初", "份")),
            Map.entry("类", List.of("型")),
            Map.entry("项", List.of("目部")),
            Map.entry("批", List.of("次")),
            Map.entry("对", List.of("接", "于", "口", "外", "标")),
            Map.entry("位", List.of("一体", "数", "于")),
            Map.entry("所", List.of("有", "需", "属", "在")),
            Map.entry("层", List.of("次", "面", "级")),
            Map.entry("组", List.of("织", "建")),
            Map.entry("种", List.of("业", "植")),
            Map.entry("间", List.of("接")),
            Map.entry("家", List.of("庭", "长", "政")),
            Map.entry("台", List.of("账")),
            Map.entry("个", Words.list("""
            方面 关键词 环节 阶段 层面 维度 步骤 结合 坚持
            """)));

    private static final String FIRST =
            WORDS.stream().map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining());

    private Units() {}

    /** The measure word that begins here, or null. */
    static @Nullable Match at(SourceText text, int i) {
        if (FIRST.indexOf(text.at(i)) < 0) {
            return null;
        }
        for (String word : WORDS) {
            if (text.startsWith(word, i)) {
                int end = i + word.length();
                return excluded(text, word, end) ? null : new Match(end, BASE.getOrDefault(word, word), BigDecimal.ONE);
            }
        }
        return null;
    }

    private static boolean excluded(SourceText text, String word, int end) {
        for (String after : NOT_BEFORE.getOrDefault(word, List.of())) {
            if (text.startsWith(after, end)) {
                return true;
            }
        }
        return false;
    }

    /** How many times the magnitude sign multiplies: 万, 亿, 千, 百; 1 for none. */
    static BigDecimal magnitude(char c) {
        return switch (c) {
            case '百' -> BigDecimal.valueOf(100);
            case '千' -> BigDecimal.valueOf(1_000);
            case '万' -> TEN_THOUSAND;
            case '亿' -> TEN_THOUSAND.multiply(TEN_THOUSAND);
            default -> BigDecimal.ONE;
        };
    }
}
