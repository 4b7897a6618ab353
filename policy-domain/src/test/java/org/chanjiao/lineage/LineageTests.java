package org.chanjiao.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.library.LibraryIndex;
import org.chanjiao.library.Shelf;
import org.chanjiao.library.Sight;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.PolicyLevel;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class LineageTests {

    @Autowired
    Lineage lineage;

    @Autowired
    LibraryIndex index;

    @Autowired
    JdbcClient database;

    Shelf shelf;
    PolicyId nation;
    PolicyId province;
    PolicyId city;
    PolicyId county;

    @BeforeEach
    void publish() {
        shelf = new Shelf(database, index);
        nation = shelf.policy("国").of("000000", PolicyLevel.NATIONAL).put();
        province = shelf.policy("省").of(Shelf.PROVINCE, PolicyLevel.PROVINCIAL).put();
        city = shelf.policy("市").put();
        county = shelf.policy("县").of(Shelf.COUNTY, PolicyLevel.COUNTY).put();
        shelf.cites(province, 1, "国", nation);
        shelf.cites(city, 1, "省", province);
        shelf.cites(city, 2, "省教育规划", null);
        shelf.cites(county, 1, "市", city);
        shelf.cites(county, 2, "省教育规划", null);
    }

    @Test
    void leadsFromTheNationDownToTheCounty() {
        LineageView view = lineage.of(city, Sight.NATION).orElseThrow();

        assertThat(view.tiers()).extracting(LineageView.Tier::level).containsExactly(PolicyLevel.values());
        assertThat(view.tiers())
                .flatExtracting(LineageView.Tier::documents)
                .extracting(LineageNode::distance)
                .containsExactly(-2, -1, 0, 1);
    }

    @Test
    void documentsThatCiteEachOtherAreListedOnce() {
        shelf.cites(nation, 1, "县", county);

        assertThat(lineage.of(city, Sight.NATION).orElseThrow().tiers())
                .flatExtracting(LineageView.Tier::documents)
                .hasSize(4);
    }

    @Test
    void neighboursDocumentsStayOutOfSight() {
        PolicyId neighbour = shelf.policy("邻市").of("211300", PolicyLevel.CITY).put();
        shelf.cites(neighbour, 1, "省", province);

        assertThat(lineage.of(province, Sight.below(RegionCode.of(Shelf.CITY)))
                        .orElseThrow()
                        .tiers())
                .flatExtracting(LineageView.Tier::documents)
                .extracting(LineageNode::title)
                .containsExactlyInAnyOrder("国", "省", "市", "县");
        assertThat(lineage.of(neighbour, Sight.below(RegionCode.of(Shelf.CITY))))
                .isEmpty();
    }

    @Test
    void missingDocumentIsListedOnceWithAllThatCiteIt() {
        List<MissingDocument> missing = lineage.missing(Sight.NATION);

        assertThat(missing).hasSize(1);
        assertThat(missing.get(0).title()).isEqualTo("省教育规划");
        assertThat(missing.get(0).citedBy())
                .extracting(MissingDocument.Citing::id)
                .containsExactlyInAnyOrder(city, county);
    }
}
