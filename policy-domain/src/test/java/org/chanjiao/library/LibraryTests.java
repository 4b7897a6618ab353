package org.chanjiao.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chanjiao.access.Scope;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.PolicyLevel;
import org.chanjiao.policy.PolicyStatus;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class LibraryTests {

    @Autowired
    Library library;

    @Autowired
    LibraryIndex index;

    @Autowired
    JdbcClient database;

    Shelf shelf;

    @BeforeEach
    void openShelf() {
        shelf = new Shelf(database, index);
    }

    @Test
    void twoCharacterWordIsFoundWithItsClause() {
        PolicyId id = shelf.policy("磐石市产教融合方案")
                .reading("一、总体要求\n到2030年，双师型教师占比达到70%。")
                .put();
        shelf.section(id, 1, "一", "总体要求", 0, 30);

        PolicyHit hit = only(search("双师"));

        assertThat(hit.id()).isEqualTo(id);
        assertThat(hit.excerpts())
                .containsExactly(new Excerpt(
                        14,
                        "一 总体要求",
                        List.of(new Piece("到2030年，", false), new Piece("双师", true), new Piece("型教师占比达到70%。", false))));
    }

    @Test
    void allWordsMustOccur() {
        shelf.policy("甲").reading("建设实训基地").put();
        PolicyId both = shelf.policy("乙").reading("建设实训基地，认定双师").put();

        assertThat(ids(search("实训 双师"))).containsExactly(both);
    }

    @Test
    void wordSplitByALineBreakIsNotAHit() {
        shelf.policy("甲").reading("组织实\n训练").put();

        assertThat(search("实训").hits()).isEmpty();
    }

    @Test
    void documentNumberIsFoundWithAnyBrackets() {
        PolicyId id = shelf.policy("甲").numbered("磐政办发〔2026〕3号").put();

        assertThat(ids(search("磐政办发(2026)3号"))).containsExactly(id);
    }

    @Test
    void singleCharacterIsLookedForInTitles() {
        PolicyId titled = shelf.policy("磐石市方案").reading("正文").put();
        shelf.policy("乙").reading("磐石").put();

        LibraryPage page = search("磐");

        assertThat(ids(page)).containsExactly(titled);
        assertThat(only(page).title()).contains(new Piece("磐", true));
    }

    @Test
    void titleHitComesBeforeNewerTextHit() {
        PolicyId titled = shelf.policy("实训基地管理办法").issuedOn("2020-01-01").put();
        PolicyId newer = shelf.policy("乙").reading("实训").issuedOn("2026-01-01").put();

        assertThat(ids(search("实训"))).containsExactly(titled, newer);
        assertThat(ids(library.search(LibraryFilter.text("实训"), LibraryOrder.NEWEST, Sight.NATION, null, 20)))
                .containsExactly(newer, titled);
    }

    @Test
    void policyWithoutDayOfIssueComesLast() {
        PolicyId undated = shelf.policy("甲").issuedOn(null).put();
        PolicyId old = shelf.policy("乙").issuedOn("1999-01-01").put();

        assertThat(ids(all(LibraryFilter.ALL))).containsExactly(old, undated);
        assertThat(all(LibraryFilter.ALL).hits().get(1).issuedOn()).isNull();
    }

    @Test
    void pagesByKeyGiveEveryPolicyOnce() {
        List<PolicyId> put = IntStream.range(0, 7)
                .mapToObj(day -> shelf.policy("方案" + day)
                        .reading("实训")
                        .issuedOn("2026-01-0" + (1 + day / 3))
                        .put())
                .toList();

        for (LibraryOrder order : LibraryOrder.values()) {
            assertThat(walk(LibraryFilter.text("实训"), order, 3)).containsExactlyInAnyOrderElementsOf(put);
        }
        assertThat(walk(LibraryFilter.ALL, LibraryOrder.NEWEST, 2)).containsExactlyInAnyOrderElementsOf(put);
    }

    @Test
    void findsBeyondTheCapAreCountedAsMore() {
        IntStream.range(0, Library.RANKED + 1)
                .forEach(n -> shelf.policy("方案" + n).reading("实训").put());

        LibraryPage page = search("实训");

        assertThat(page.found()).isEqualTo(Library.RANKED);
        assertThat(page.more()).isTrue();
    }

    @Test
    void filtersNarrowTheList() {
        PolicyId province = shelf.policy("省")
                .of(Shelf.PROVINCE, PolicyLevel.PROVINCIAL)
                .issuedBy("某省教育厅")
                .put();
        PolicyId county = shelf.policy("县")
                .of(Shelf.COUNTY, PolicyLevel.COUNTY)
                .issuedOn("2024-12-31")
                .put();
        PolicyId repealed = shelf.policy("旧").being(PolicyStatus.REPEALED).put();

        assertThat(ids(all(new LibraryFilter(null, RegionCode.of(Shelf.CITY), null, null, null, null))))
                .containsExactlyInAnyOrder(county, repealed);
        assertThat(ids(all(new LibraryFilter(null, null, PolicyLevel.PROVINCIAL, null, null, null))))
                .containsExactly(province);
        assertThat(ids(all(new LibraryFilter(null, null, null, "教育厅", null, null))))
                .containsExactly(province);
        assertThat(ids(all(new LibraryFilter(null, null, null, null, 2024, null))))
                .containsExactly(county);
        assertThat(ids(all(new LibraryFilter(null, null, null, null, null, PolicyStatus.REPEALED))))
                .containsExactly(repealed);
    }

    @Test
    void peopleSeeTheirPlaceWhatIsInsideItAndWhatIsAbove() {
        PolicyId nation = shelf.policy("国").of("000000", PolicyLevel.NATIONAL).put();
        PolicyId city = shelf.policy("市").put();
        PolicyId county = shelf.policy("县").of(Shelf.COUNTY, PolicyLevel.COUNTY).put();
        shelf.policy("邻市").of("211300", PolicyLevel.CITY).put();
        RegionCode place = RegionCode.of(Shelf.CITY);

        assertThat(seen(new Scope(place, OrganisationId.random(), true)))
                .containsExactlyInAnyOrder(nation, city, county);
        assertThat(seen(new Scope(place, OrganisationId.random(), false))).containsExactlyInAnyOrder(nation, city);
    }

    @Test
    void correctedTextReplacesWhatIsFound() {
        PolicyId id = shelf.policy("甲").reading("建设实训基地").put();
        shelf.correct(id, "建设融合平台");

        assertThat(search("实训").hits()).isEmpty();
        assertThat(ids(search("融合平台"))).containsExactly(id);
    }

    @Test
    void rebuildingFindsTheSameAgain() {
        PolicyId id = shelf.policy("甲").reading("建设实训基地").put();
        database.sql("delete from policy_search").update();

        assertThat(index.rebuild()).isEqualTo(1);
        assertThat(ids(search("实训"))).containsExactly(id);
    }

    @Test
    void brokenPageKeyIsRefused() {
        assertThatExceptionOfType(UnknownPlace.class)
                .isThrownBy(() -> library.search(LibraryFilter.ALL, LibraryOrder.NEWEST, Sight.NATION, "x", 20));
    }

    private LibraryPage search(String words) {
        return all(LibraryFilter.text(words));
    }

    private LibraryPage all(LibraryFilter filter) {
        return library.search(filter, LibraryOrder.RELEVANCE, Sight.NATION, null, 20);
    }

    private List<PolicyId> seen(Scope scope) {
        return ids(library.search(LibraryFilter.ALL, LibraryOrder.NEWEST, Sight.of(scope), null, 20));
    }

    private List<PolicyId> walk(LibraryFilter filter, LibraryOrder order, int size) {
        List<PolicyId> walked = new ArrayList<>();
        String after = null;
        do {
            LibraryPage page = library.search(filter, order, Sight.NATION, after, size);
            walked.addAll(ids(page));
            after = page.next();
        } while (after != null);
        return walked;
    }

    private static List<PolicyId> ids(LibraryPage page) {
        return page.hits().stream().map(PolicyHit::id).collect(Collectors.toList());
    }

    private static PolicyHit only(LibraryPage page) {
        assertThat(page.hits()).hasSize(1);
        return page.hits().get(0);
    }
}
