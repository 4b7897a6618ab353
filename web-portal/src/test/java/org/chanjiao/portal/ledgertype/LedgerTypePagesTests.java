package org.chanjiao.portal.ledgertype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chanjiao.security.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chanjiao.PortalTest;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.ledger.Condition;
import org.chanjiao.ledger.CountingRule;
import org.chanjiao.ledger.FieldKind;
import org.chanjiao.ledger.LedgerType;
import org.chanjiao.ledger.LedgerTypes;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class LedgerTypePagesTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private LedgerTypes types;

    @Autowired
    private Organisations organisations;

    @Test
    void everyTypeOpensInTheEditorAndSaysTheSameWhenSavedUnchanged() throws Exception {
        for (LedgerType type : types.all()) {
            mvc.perform(get("/ledger-types/" + type.code()).with(as(Role.POLICY_OFFICER)))
                    .andExpect(status().isOk());
            LedgerType again = types.read(TypeForm.of(type).definition(type));
            assertThat(again)
                    .usingRecursiveComparison()
                    .ignoringFields("version")
                    .withStrictTypeChecking()
                    .isEqualTo(type);
        }
    }

    @Test
    void aNewKindOfLedgerIsMadeWithoutCodeAndThenChanged() throws Exception {
        String code = "visit-" + UUID.randomUUID().toString().substring(0, 6);
        mvc.perform(visits(code, "0")).andExpect(status().is3xxRedirection());
        LedgerType made = types.get(code);
        assertThat(made.version()).isEqualTo(1);
        assertThat(made.field("topic")).get().extracting(field -> field.kind()).isEqualTo(FieldKind.ENUM);
        mvc.perform(get("/ledgers/" + code + "/new").with(as(Role.POLICY_OFFICER)))
                .andExpect(content().string(containsString("走访主题")));

        mvc.perform(visits(code, "1")
                        .param("preview", "true")
                        .param("field2.key", "result")
                        .param("field2.label", "结果")
                        .param("field2.kind", "LONG_TEXT"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("已有 0 条记录")));
        assertThat(types.get(code).version()).isEqualTo(1);
        mvc.perform(visits(code, "1")
                        .param("field2.key", "result")
                        .param("field2.label", "结果")
                        .param("field2.kind", "LONG_TEXT"))
                .andExpect(status().is3xxRedirection());
        assertThat(types.get(code).version()).isEqualTo(2);
        assertThat(types.get(code, 1).field("result")).isEmpty();
    }

    @Test
    void conditionsAndWindowsAreEditedAndTheirEffectIsShownBefore() throws Exception {
        String code = "visit-" + UUID.randomUUID().toString().substring(0, 6);
        mvc.perform(visits(code, "0")).andExpect(status().is3xxRedirection());
        visit(code, "用工");
        visit(code, "实习");

        mvc.perform(counted(code, "topic = 用工；partner 有值").param("preview", "true"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("有变化")))
                .andExpect(content().string(containsString("value=\"topic = 用工；partner 有值\"")));
        mvc.perform(counted(code, "topic ≠ 用工、共建")).andExpect(status().is3xxRedirection());

        assertThat(types.get(code).count("visits")).get().satisfies(rule -> assertThat(rule.conditions())
                .containsExactly(new Condition("topic", Condition.Test.NOT_IN, List.of("用工", "共建"))));
        assertThat(types.get(code).count("regular")).get().satisfies(rule -> assertThat(rule.window())
                .isEqualTo(new CountingRule.Window(3, 30, false, null)));
    }

    @Test
    void aConditionThatCannotBeMetIsSaid() throws Exception {
        String code = "visit-" + UUID.randomUUID().toString().substring(0, 6);
        for (String wrong : new String[] {"topic = 别的", "topic ≥ 3", "subject = 用工", "用工的", "topic ="}) {
            mvc.perform(visits(code, "0").param("count0.conditions", wrong))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("统计口径“走访次数”")));
        }
    }

    private void visit(String code, String topic) throws Exception {
        mvc.perform(post("/ledgers/" + code)
                        .with(as(clerk()))
                        .with(csrf())
                        .param("title", "走访" + UUID.randomUUID())
                        .param("topic", topic))
                .andExpect(status().is3xxRedirection());
    }

    private Person clerk() {
        RegionCode city = RegionCode.of("211000");
        String name = "青川职校" + UUID.randomUUID();
        OrganisationId unit = organisations.register(city, name, OrganisationKind.SCHOOL);
        return new Person(AccountId.random(), "login", "刘洋", unit, name, city, Set.of(Role.SCHOOL));
    }

    private static MockHttpServletRequestBuilder counted(String code, String conditions) {
        return visits(code, "1")
                .param("count0.conditions", conditions)
                .param("count1.code", "regular")
                .param("count1.name", "经常走访的企业")
                .param("count1.function", "WINDOW")
                .param("count1.entity", "partner")
                .param("count1.unit", "%")
                .param("count1.years", "3")
                .param("count1.days", "30");
    }

    @Test
    void aContradictionIsSaidAndTheFormComesBack() throws Exception {
        mvc.perform(visits("Visit Record", "0"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("只能用小写字母")))
                .andExpect(content().string(containsString("value=\"Visit Record\"")));
    }

    @Test
    void whoOpenedAnOlderVersionIsToldSo() throws Exception {
        String code = "visit-" + UUID.randomUUID().toString().substring(0, 6);
        mvc.perform(visits(code, "0")).andExpect(status().is3xxRedirection());
        mvc.perform(visits(code, "0")).andExpect(status().isConflict());
    }

    private static MockHttpServletRequestBuilder visits(String code, String seen) {
        return post("/ledger-types")
                .with(as(Role.POLICY_OFFICER))
                .with(csrf())
                .param("seen", seen)
                .param("code", code)
                .param("name", "企业走访" + code)
                .param("group", "COOPERATION")
                .param("purpose", "走访企业的记录，一次一行。")
                .param("ownerLabel", "走访单位")
                .param("ownerKinds", "BUREAU", "SCHOOL")
                .param("partnerLabel", "被访企业")
                .param("states", "有效|计入")
                .param("evidence", "NONE")
                .param("unique", "owner+title")
                .param("field0.key", "title")
                .param("field0.label", "走访名称")
                .param("field0.kind", "TEXT")
                .param("field0.required", "true")
                .param("field1.key", "topic")
                .param("field1.label", "走访主题")
                .param("field1.kind", "ENUM")
                .param("field1.options", "用工、实习、共建")
                .param("count0.code", "visits")
                .param("count0.name", "走访次数")
                .param("count0.function", "COUNT")
                .param("count0.unit", "次");
    }
}
