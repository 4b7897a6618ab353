package org.chanjiao.api.ledger;

import static org.chanjiao.security.As.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.UUID;
import org.chanjiao.PortalTest;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PortalTest
class LedgerApiTests {

    private static final String ITEMS = "/api/v1/ledgers/alliance/items";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Organisations organisations;

    private Person clerk;

    @BeforeEach
    void aSchool() {
        RegionCode city = RegionCode.of("211000");
        String name = "青川职校" + UUID.randomUUID().toString().substring(0, 6);
        clerk = new Person(
                AccountId.random(),
                "liu",
                "刘洋",
                organisations.register(city, name, OrganisationKind.SCHOOL),
                name,
                city,
                Set.of(Role.SCHOOL));
    }

    @Test
    void anItemIsAddedReadAndRefusedTheSecondTime() throws Exception {
        String title = "青川装备制造联盟" + UUID.randomUUID();
        add(title)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.values.quantity").value("12"));
        add(title)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.lookalikes[0].title").value(title));
        mvc.perform(get(ITEMS).with(as(clerk)))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.totals.quantity").value(12));
    }

    @Test
    void whatIsWrongIsNamedByField() throws Exception {
        mvc.perform(post(ITEMS)
                        .with(as(clerk))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"values\":{\"title\":\"联盟\",\"quantity\":\"很多\"}}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.faults[?(@.key == 'quantity')]").exists());
    }

    @Test
    void whatIsNoJsonIsRefusedAsSuch() throws Exception {
        mvc.perform(post(ITEMS)
                        .with(as(clerk))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{values:"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void theDefinitionSaysWhatMayBeSent() throws Exception {
        mvc.perform(get("/api/v1/ledgers/alliance").with(as(clerk)))
                .andExpect(jsonPath("$.name").value("联盟与集团"))
                .andExpect(jsonPath("$.fields[0].key").value("title"));
        mvc.perform(get("/api/v1/ledgers/nothing").with(as(clerk))).andExpect(status().isNotFound());
    }

    private ResultActions add(String title) throws Exception {
        return mvc.perform(post(ITEMS)
                .with(as(clerk))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                        """
                        {"values": {"title": "%s", "kind": "产教融合联盟", "startsOn": "2024-05", "quantity": "12",
                                    "level": "市级", "state": "运行中"}}"""
                                .formatted(title)));
    }
}
