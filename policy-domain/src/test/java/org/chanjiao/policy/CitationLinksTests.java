package org.chanjiao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.testsupport.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class CitationLinksTests {
    private static final RegionCode CITY = RegionCode.of("211000");
    private static final RegionCode PROVINCE = RegionCode.of("210000");

    @Autowired
    Policies policies;

    @Autowired
    JdbcClient jdbc;

    @Test
    void linksACitedDocumentByItsNumber() {
        PolicyId cited = open(PROVINCE, "省级实施意见", "辽测发〔2018〕32号");
        PolicyId citing = open(CITY, "市级方案", null, new Citation("别的写法", null, "辽测发[2018]32号", null));

        assertThat(citedBy(citing)).containsExactly(cited.value());
    }

    @Test
    void linksWhenTheCitedDocumentArrivesLater() {
        PolicyId citing = open(CITY, "市级方案", null, new Citation("《省级测试意见》", null, null, null));
        assertThat(citedBy(citing)).isEmpty();

        PolicyId cited = open(PROVINCE, "省级测试意见", null);
        assertThat(citedBy(citing)).containsExactly(cited.value());
    }

    @Test
    void takesATitleForADocumentOfTheOwnPlaceOrAboveOnly() {
        PolicyId citing = open(CITY, "市级方案", null, new Citation("同名测试方案", null, null, null));
        open(RegionCode.of("211300"), "同名测试方案", null);

        assertThat(citedBy(citing)).isEmpty();
    }

    private PolicyId open(RegionCode place, String title, @Nullable String number, Citation... cited) {
        DocumentHead head =
                new DocumentHead(PolicyLevel.of(place.level()), title, null, number, null, null, null, null);
        return policies.open(new Publication(
                        place,
                        head,
                        title,
                        SourceFile.PASTED,
                        null,
                        List.of(),
                        List.of(cited),
                        UUID.randomUUID(),
                        Instant.EPOCH))
                .policyId();
    }

    private List<UUID> citedBy(PolicyId citing) {
        return jdbc.sql(
                        "select cited_policy_id from policy_citation where policy_id = ? and cited_policy_id is not null")
                .param(citing.value())
                .query(UUID.class)
                .list();
    }
}
