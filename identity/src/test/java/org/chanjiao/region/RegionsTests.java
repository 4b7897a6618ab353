package org.chanjiao.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.chanjiao.kernel.RegionCode;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RegionsTests {

    @Autowired
    Regions regions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void holdEveryProvince() {
        assertThat(regions.children(RegionCode.NATION)).hasSize(34);
    }

    @Test
    void holdNoPlaceholderAndNoOrphan() {
        assertThat(regions.search("市辖区", 5)).isEmpty();
        assertThat(jdbc.sql("select count(*) from region where parent_code is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"211000, 7", "211300, 7", "310000, 16", "500000, 38", "610000, 10", "210000, 14"})
    void expandToTheChildrenInForce(String code, int children) {
        assertThat(regions.children(RegionCode.of(code))).hasSize(children);
    }

    @ParameterizedTest
    @CsvSource({
        "310107, 上海市普陀区",
        "330903, 浙江省舟山市普陀区",
        "610482, 陕西省咸阳市彬州市",
        "500154, 重庆市开州区",
        "211321, 辽宁省朝阳市朝阳县",
        "419001, 河南省济源市",
        "441900, 广东省东莞市"
    })
    void showTheFullPath(String code, String path) {
        assertThat(regions.get(RegionCode.of(code)).fullPath()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"500234, 500154", "610427, 610482"})
    void followAReplacedCode(String old, String now) {
        assertThat(regions.current(RegionCode.of(old))).isEqualTo(RegionCode.of(now));
        assertThat(regions.get(RegionCode.of(old)).inForce()).isFalse();
        assertThat(regions.contains(RegionCode.of(now), RegionCode.of(old))).isTrue();
    }

    @Test
    void areFoundByWordsOfTheirPath() {
        assertThat(regions.search("普陀", 10)).extracting(r -> r.code().value()).contains("310107", "330903");
        assertThat(regions.search("浙江 普陀", 10))
                .extracting(r -> r.code().value())
                .containsExactly("330903");
        assertThat(regions.search("310107", 10)).extracting(Region::name).containsExactly("普陀区");
    }

    @ParameterizedTest
    @CsvSource({
        "普陀区, 上海, 310107",
        "普陀区, 浙江, 330903",
        "上海市普陀区, , 310107",
        "彬县, , 610427",
        "辽阳, 辽宁, 211000",
        "朝阳市, , 211300",
        "朝阳县, , 211321"
    })
    void areNamedInATextByNameAndHint(String name, String hint, String code) {
        assertThat(regions.byName(name, hint)).map(Region::code).contains(RegionCode.of(code));
    }

    @Test
    void giveNoAnswerToAnAmbiguousName() {
        assertThat(regions.byName("普陀区", null)).isEmpty();
        assertThat(regions.byName("某某市", null)).isEmpty();
    }

    @Test
    void takeInAPlaceThatIsNotInTheList() {
        regions.add(RegionCode.of("990000"), "云州省");

        var city = regions.add(RegionCode.of("990100"), "青川市");

        assertThat(city.fullPath()).isEqualTo("云州省青川市");
        assertThat(regions.children(RegionCode.of("990000"))).containsExactly(city);
    }
}
