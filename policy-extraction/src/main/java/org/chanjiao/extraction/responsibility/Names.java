package org.chanjiao.extraction.responsibility;

import java.util.List;
import java.util.Set;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.Words;

/** How public bodies are named: level prefixes, endings, collective names. */
final class Names {

    private static final int LONGEST = 30;

    /** Endings of bodies that belong to a level of government and so share its prefix. */
    private static final String SUBORDINATE = "局委办厅室会行社处署队心部联";

    private static final String ENDINGS = SUBORDINATE + "府院所校司团站馆台企业门位镇乡道盟协妇关区县市州旗区域组园科";

    /** Endings that make a name a unit even without any label beside it. */
    private static final String CERTAIN = "局委办厅署府部";

    private static final List<String> INDEPENDENT = Words.list(
            """
            公司 集团 学校 院校 大学 学院 高校 企业 协会 商会 管委会 管理委员会 园区 开发区 银行
            国网 供电 海关 部门 单位 分局 支行 教育部 财政部 国家 中央 中国 全国 国务院 共青团
            兵团 驻 银保监 证监 通信管理局
            """);

    /** Words of other bodies that offices also bear in their names: 中小企业局, 高校工委. */
    private static final List<String> CONCERNS = List.of("企业", "高校", "院校", "园区", "开发区", "学校");

    private static final List<String> PROVINCES = Words.list(
            """
            北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南
            湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆
            """);

    private static final List<String> LEVELS =
            Words.list("""
            自治区 自治州 自治县 地区 兵团 新区 省 市 区 县 州 盟 旗 镇 乡 师
            """);

    private static final Set<String> NOT_LEVELS = Words.set(
            """
            市场 市容 市域 区域 区块 县域 省际 州际 乡村 师范 师资 镇域 市政公 市政设 市政工
            市政园 市政管 地区性
            """);

    private static final List<String> COLLECTIVE = Words.list(
            """
            有关 相关 各 所属 职能部门 成员单位 直属 其他 校企合作企业 县(市)区 县(市、区)
            市直部门 区直部门
            """);

    /** Words that only end in the same character as a body. */
    private static final List<String> NO_BODIES = Words.list(
            """
            格局 布局 全局 大局 结局 开局 全部 内部 外部 干部 局部 部署 创办 举办 兴办 合办 民办 公办 大厅 展厅
            学府 机会 社会 工作会 推进会 座谈会 招聘会 面试会 洽谈会 学科 本科 专科
            """);

    private static final Set<String> CLASSES = Words.set(
            """
            高校 职业院校 职业学校 中职学校 高职院校 企业 行业协会 院校 学校 高等学校 行业企业
            中等职业学校 商会
            """);

    private Names() {}

    /** Whether words in a labelled list can be a unit at all. */
    static boolean plausible(String name) {
        if (name.length() < 2 || name.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Glyphs.isDigit(c) || c == '%' || c == '《' || c == ':') {
                return false;
            }
        }
        String bare = bare(name);
        return !bare.isEmpty()
                && ENDINGS.indexOf(bare.charAt(bare.length() - 1)) >= 0
                && NO_BODIES.stream().noneMatch(bare::endsWith)
                && !bare.contains("单位为")
                && !bare.startsWith("列第");
    }

    /** Whether the words are a unit by themselves, without a label. */
    static boolean certain(String name) {
        if (!plausible(name)) {
            return false;
        }
        String bare = bare(name);
        char last = bare.charAt(bare.length() - 1);
        return CERTAIN.indexOf(last) >= 0 && bare.length() >= 3
                || levelOf(bare).length() > 0 && SUBORDINATE.indexOf(last) >= 0 && bare.length() >= 3
                || bare.endsWith("部门") && isCollective(bare)
                || bare.endsWith("总工会")
                || bare.endsWith("管委会")
                || bare.endsWith("街道办事处")
                || bare.endsWith("人民政府");
    }

    /** Without what stands in brackets. */
    static String bare(String name) {
        if (isPlain(name)) {
            return name;
        }
        StringBuilder bare = new StringBuilder(name.length());
        int depth = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            depth += Glyphs.isOpening(c) ? 1 : 0;
            if (depth == 0 && !Glyphs.isBlank(c)) {
                bare.append(c);
            }
            depth -= Glyphs.isClosing(c) ? 1 : 0;
        }
        return bare.toString();
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Glyphs.isOpening(name.charAt(i))
                    || Glyphs.isClosing(name.charAt(i))
                    || Glyphs.isBlank(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isCollective(String name) {
        return CLASSES.contains(name)
                || COLLECTIVE.stream()
                        .anyMatch(word -> word.equals("各")
                                ? name.startsWith(word) || name.contains("各有关") || name.contains("各相关")
                                : name.contains(word));
    }

    /** The level a name begins with (市, 区, 省), or the empty string. */
    static String levelOf(String name) {
        for (String level : LEVELS) {
            if (name.startsWith(level) && name.length() > level.length() + 1) {
                boolean other = NOT_LEVELS.stream().anyMatch(name::startsWith);
                return other ? "" : level;
            }
        }
        return "";
    }

    /** Whether a name without a level of its own takes the level of the names before it. */
    static boolean inherits(String name) {
        String bare = bare(name);
        if (bare.isEmpty() || isCollective(bare) || isIndependent(bare)) {
            return false;
        }
        boolean office = bare.startsWith("政府") || bare.startsWith("党委");
        return levelOf(bare).isEmpty()
                && !hasPlace(bare)
                && (office || SUBORDINATE.indexOf(bare.charAt(bare.length() - 1)) >= 0);
    }

    private static boolean isIndependent(String bare) {
        boolean office = "局委办厅".indexOf(bare.charAt(bare.length() - 1)) >= 0;
        return PROVINCES.stream().anyMatch(bare::startsWith)
                || INDEPENDENT.stream().anyMatch(word -> bare.contains(word) && !(office && CONCERNS.contains(word)));
    }

    /** 某某市税务局, 团市委: the level stands inside the name. */
    private static boolean hasPlace(String bare) {
        for (int i = 1; i < bare.length() - 2; i++) {
            char c = bare.charAt(i);
            if ("省市县".indexOf(c) >= 0 && !NOT_LEVELS.contains(bare.substring(i, i + 2))) {
                return true;
            }
            if (c == '区' && bare.charAt(i + 1) != '域' && bare.charAt(i - 1) != '社' && bare.charAt(i - 1) != '园') {
                return true;
            }
        }
        return bare.startsWith("团市") || bare.startsWith("团区") || bare.startsWith("团县") || bare.startsWith("团省");
    }
}
