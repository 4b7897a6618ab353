package org.chanjiao.organisation;

import java.text.Normalizer;
import org.chanjiao.region.Region;

/**
 * A unit's name as texts write it, reduced to what tells units of one region apart: {@code 辽阳市教育局},
 * {@code 市教育局} and {@code 教育局} of 辽阳 are one.
 */
record WrittenName(String key) {

    static WrittenName of(String written, Region region) {
        String name = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s", "");
        name = withoutPrefix(name, region.fullPath());
        name = withoutPrefix(name, region.name());
        String kind = region.name().substring(region.name().length() - 1);
        // 市场监管局 and 区域协调办 begin with the character of a kind without meaning the place.
        return new WrittenName(name.matches(kind + "[场域].*") ? name : withoutPrefix(name, kind));
    }

    private static String withoutPrefix(String name, String prefix) {
        return name.length() > prefix.length() + 1 && name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }
}
