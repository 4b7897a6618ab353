package org.chanjiao.draft;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.SourceText;
import org.chanjiao.policy.Span;
import org.chanjiao.region.Region;
import org.chanjiao.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the place a text binds. Whatever is not the desk's own place is a question, never taken for granted. */
@Component
@RequiredArgsConstructor
class PlaceFinding {
    private final Regions regions;

    /** @param named the place as the text's title, issuer or number names it, null where none does */
    TextPlace of(@Nullable String named, SourceText text, RegionCode desk) {
        if (named == null || named.isBlank()) {
            return TextPlace.sure(desk);
        }
        Optional<Region> found = nearest(named, Optional.of(desk));
        if (found.isPresent() && regions.current(found.get().code()).equals(regions.current(desk))) {
            return TextPlace.sure(desk);
        }
        Optional<Region> within = found.filter(place -> concerns(desk, place.code()));
        RegionCode put = within.map(Region::code).orElse(desk);
        return new TextPlace(put, doubt(named, text, desk, found, within.isPresent()));
    }

    /** The place of that name inside the desk's own; else inside one above it; else the only one of that name. */
    private Optional<Region> nearest(String named, Optional<RegionCode> around) {
        String hint = around.map(this::fullPath).orElse("");
        Optional<Region> found = regions.byName(named, hint);
        return found.isPresent() || around.isEmpty() ? found : nearest(named, around.flatMap(RegionCode::parent));
    }

    /** Whether the clerks of a desk have to do with a place: it lies inside theirs, or theirs inside it. */
    boolean concerns(RegionCode desk, RegionCode place) {
        return regions.contains(desk, place) || regions.contains(place, desk);
    }

    String fullPath(RegionCode place) {
        return regions.find(place).map(Region::fullPath).orElse(place.value());
    }

    private Evidence doubt(String named, SourceText text, RegionCode desk, Optional<Region> found, boolean within) {
        Span span = text.find(named, 0).orElse(new Span(0, 0));
        String path = found.map(Region::fullPath).orElse(null);
        return new Evidence(span, named, within ? path : null, reason(named, fullPath(desk), path, within), null, null);
    }

    private static String reason(String named, String desk, @Nullable String found, boolean within) {
        if (found == null) {
            return "文件写明的地区“" + named + "”在区划表中查不到，或有几个同名的地方。请确认它归哪里；本单位负责" + desk + "。";
        }
        return within
                ? "文件写明的地区是" + found + "，不是本单位所在的" + desk + "。请确认归在哪里。"
                : "文件写明的地区是" + found + "，不归本单位（" + desk + "）管理，应由" + found + "或其上级的政策专员导入。传错了请搁置草稿；确是本地文件才选本地区。";
    }
}
