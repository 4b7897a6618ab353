package org.chanjiao.bench.scale;

import java.util.List;
import java.util.stream.IntStream;
import org.chanjiao.bench.scale.Comparison.Way;
import org.chanjiao.binding.Bindings;
import org.chanjiao.board.TargetSheets;
import org.chanjiao.evidence.Facts;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.library.Sight;
import org.chanjiao.measure.MeasureSheet;
import org.chanjiao.measure.Measures;
import org.chanjiao.standing.Overviews;
import org.chanjiao.standing.PlaceOverview;
import org.chanjiao.standing.Standing;
import org.chanjiao.standing.Standings;
import org.chanjiao.target.TargetId;

/** The overview of a place and the page of a target, by the services that their pages call. */
final class Pages {

    private static final int FACTS = 20;

    private final Installation nation;
    private final Overviews overviews;
    private final List<TargetId> targets;

    Pages(Installation nation) {
        this.nation = nation;
        this.overviews = nation.service(Overviews.class);
        this.targets = IntStream.range(0, 400).mapToObj(nation::target).toList();
    }

    void measure() {
        Comparison.of(
                "overview of a county",
                new Way("as its page", n -> overview(nation.county(n))),
                new Way("bare SQL: the sums of its policies", n -> sums(nation.county(n), nation.county(n))));
        Comparison.of(
                "overview of a province",
                new Way("as its page", n -> overview(nation.county(n).substring(0, 2) + "0000")),
                new Way(
                        "bare SQL: the sums of its policies",
                        n -> sums(
                                nation.county(n).substring(0, 2) + "0000",
                                nation.county(n).substring(0, 2) + "9999")));
        Comparison.of(
                "overview of the nation",
                new Way("as its page", n -> overview("000000")),
                new Way("bare SQL: the sums of its policies", n -> sums("000000", "999999")));
        Comparison.of(
                "page of a target",
                new Way("as its page", n -> target(targets.get(n))),
                new Way("bare SQL: its latest facts", n -> latest(targets.get(n))));
        Comparison.plans("the overview of the nation", () -> overview("000000"));
        Comparison.plans("the overview of a county", () -> overview(nation.county(3)));
        Comparison.plans("the page of a target", () -> target(targets.get(5)));
    }

    private int overview(String code) {
        PlaceOverview found = overviews.of(RegionCode.of(code));
        return found.exceptions().size()
                + found.policies().size()
                + found.units().size()
                + found.places().size();
    }

    private int sums(String first, String last) {
        return nation.database
                .sql(
                        "select sum(green), sum(yellow), sum(red), sum(grey), sum(figure_sum) from policy_standing where region_code between ? and ?")
                .params(first, last)
                .query((row, number) -> row.getInt(1))
                .list()
                .size();
    }

    /** Everything that the page of a target asks for. */
    private int target(TargetId target) {
        Standings standings = nation.service(Standings.class);
        Measures measures = nation.service(Measures.class);
        Bindings bindings = nation.service(Bindings.class);
        Facts facts = nation.service(Facts.class);
        nation.service(TargetSheets.class).open(target, Sight.NATION).orElseThrow();
        Standing standing = standings.of(target).orElseThrow();
        MeasureSheet sheet = measures.get(target);
        standings.names(standing.detail().notComplying());
        bindings.of(target);
        bindings.changes(target);
        measures.changes(target);
        facts.formerOf(target, FACTS);
        return standings.path(sheet).points().size()
                + facts.latest(target, FACTS).size();
    }

    private int latest(TargetId target) {
        return nation.database
                .sql("select value from fact where target_id = ? order by fact_on desc, id desc limit ?")
                .params(target.value(), FACTS)
                .query((row, number) -> row.getBigDecimal(1))
                .list()
                .size();
    }
}
