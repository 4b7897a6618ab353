package org.chanjiao.binding;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The longest piece of wording that two names share; words that any target may hold say nothing. */
final class Overlap {

    private static final int SHORTEST = 2;
    private static final Set<String> EMPTY = Set.of(
            "职业", "教育", "学校", "企业", "项目", "数量", "占比", "比例", "建设", "院校", "人数", "单位", "合作", "产教", "融合", "职业教育", "职业院校",
            "职业学校", "开展", "培养", "专业", "教师", "学生", "中的", "产教融合");
    private static final Pattern TAIL = Pattern.compile("(人次|次数|人数|总数|占比|比例|数|率|值)$");

    private Overlap() {}

    /** At least {@value #SHORTEST} characters that mean something; the longest, of several the first in {@code wording}. */
    static Optional<String> of(String wording, String name) {
        String core = TAIL.matcher(name).replaceFirst("");
        String best = "";
        for (int start = 0; start < wording.length(); start++) {
            int length = best.length() + 1;
            while (start + length <= wording.length() && core.contains(wording.substring(start, start + length))) {
                best = wording.substring(start, start + length);
                length++;
            }
        }
        return best.length() < SHORTEST || EMPTY.contains(best) ? Optional.empty() : Optional.of(best);
    }
}
