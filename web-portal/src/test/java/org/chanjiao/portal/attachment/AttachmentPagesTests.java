package org.chanjiao.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chanjiao.security.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.chanjiao.PortalTest;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class AttachmentPagesTests {

    private static final RegionCode CITY = RegionCode.of("211000");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Organisations organisations;

    private String run;
    private String works;
    private Person clerk;
    private Person bureau;
    private Person neighbour;

    @BeforeEach
    void aSchoolAndItsNeighbour() {
        run = UUID.randomUUID().toString().substring(0, 6);
        works = "青川机床" + run;
        organisations.register(CITY, works, OrganisationKind.ENTERPRISE);
        clerk = person("青川职校" + run, OrganisationKind.SCHOOL, Role.SCHOOL);
        bureau = person("青川教育局" + run, OrganisationKind.BUREAU, Role.POLICY_OFFICER);
        neighbour = person("青川二职" + run, OrganisationKind.SCHOOL, Role.SCHOOL);
    }

    @Test
    void aDocumentSentWithTheFormRaisesTheGrade() throws Exception {
        String item = add(pdf("document", "协议.pdf", run));

        mvc.perform(get(item).with(as(clerk)))
                .andExpect(content().string(containsString("协议.pdf")))
                .andExpect(content().string(containsString("C 有佐证材料")));
        mvc.perform(get("/ledgers/cooperation-agreement").with(as(clerk)))
                .andExpect(content().string(containsString("C 有佐证材料")));
    }

    @Test
    void aDocumentIsHandedOutToBeKeptAndNeverShown() throws Exception {
        String file = fileOf(add(pdf("document", "协议（终稿）.pdf", run)));

        mvc.perform(get(file).with(as(bureau)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment; filename")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"))
                .andExpect(content().bytes(pdf("document", "", run).getBytes()));
        mvc.perform(get(file).with(as(neighbour))).andExpect(status().isNotFound());
        mvc.perform(get(file).with(as(Role.EXPERT))).andExpect(status().isForbidden());
    }

    @Test
    void aDocumentIsAttachedAndTakenAwayFromThePageOfItsItem() throws Exception {
        String item = add(pdf("document", "", ""));
        String id = item.substring(item.lastIndexOf('/') + 1);
        assertThat(attach(item, id, pdf("file", "照片.png", "x"), clerk)).contains("attachments.refused.MISMATCH");
        assertThat(attach(item, id, pdf("file", "协议.pdf", run), clerk)).contains("attachments.attached");
        assertThat(attach(item, id, pdf("file", "副本.pdf", run), clerk)).contains("attachments.refused.ATTACHED");

        mvc.perform(post(fileOf(item) + "/removal")
                        .with(as(clerk))
                        .with(csrf())
                        .param("reason", "传错了")
                        .param("back", item))
                .andExpect(redirectedUrl(item));

        mvc.perform(get(item).with(as(clerk)))
                .andExpect(content().string(containsString("传错了")))
                .andExpect(content().string(containsString("D 仅填报")));
    }

    @Test
    void nobodyIsLedAwayByAForgedForm() throws Exception {
        String item = add(pdf("document", "协议.pdf", run));
        for (String back : new String[] {"//evil.example", "https://evil.example", "/\\evil.example"}) {
            mvc.perform(post(fileOf(item) + "/removal")
                            .with(as(clerk))
                            .with(csrf())
                            .param("reason", "")
                            .param("back", back))
                    .andExpect(redirectedUrl("/"));
        }
    }

    @Test
    void anItemWhoseLedgerWantsADocumentIsIncompleteWithoutOne() throws Exception {
        String item = mvc.perform(multipart("/ledgers/internship-insurance")
                        .with(as(clerk))
                        .with(csrf())
                        .param("title", "保单" + run)
                        .param("partner", works)
                        .param("kind", "实习责任保险")
                        .param("number", "B" + run)
                        .param("startsOn", "2026-03-01")
                        .param("endsOn", "2027-02-28")
                        .param("quantity", "30")
                        .param("amount", "1500"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(item).isNotNull();
        mvc.perform(get(item).with(as(bureau))).andExpect(content().string(containsString("暂不完整")));
        mvc.perform(get("/ledgers/internship-insurance").with(as(clerk)))
                .andExpect(content().string(containsString("缺材料")));

        attach(item, item.substring(item.lastIndexOf('/') + 1), pdf("file", "保单.pdf", run), clerk);
        mvc.perform(get(item).with(as(bureau)))
                .andExpect(content().string(containsString("C 有佐证材料")))
                .andExpect(content().string(not(containsString("暂不完整"))));
        mvc.perform(get("/ledgers/internship-insurance").with(as(clerk)))
                .andExpect(content().string(not(containsString("缺材料"))));
    }

    private String attach(String item, String id, MockMultipartFile file, Person person) throws Exception {
        return mvc.perform(multipart("/attachments")
                        .file(file)
                        .with(as(person))
                        .with(csrf())
                        .param("subjectType", "ledger-item")
                        .param("subjectId", id)
                        .param("back", item))
                .andExpect(redirectedUrl(item))
                .andReturn()
                .getFlashMap()
                .get("notice")
                .toString();
    }

    private String add(MockMultipartFile document) throws Exception {
        String item = mvc.perform(multipart("/ledgers/cooperation-agreement")
                        .file(document)
                        .with(as(clerk))
                        .with(csrf())
                        .param("title", "数控共建协议" + UUID.randomUUID())
                        .param("partner", works)
                        .param("startsOn", "2026-03-01")
                        .param("mode", "共建专业")
                        .param("state", "履行中"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(item).isNotNull();
        return item;
    }

    private String fileOf(String item) throws Exception {
        return mvc.perform(get(item).with(as(clerk)))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("(?s).*?href=\"(/attachments/[0-9a-f-]{36})\".*", "$1");
    }

    private static MockMultipartFile pdf(String field, String name, String text) {
        byte[] bytes = text.isEmpty() ? new byte[0] : ("%PDF-1.7\n" + text).getBytes(StandardCharsets.UTF_8);
        return new MockMultipartFile(field, name, "text/html", bytes);
    }

    private Person person(String unit, OrganisationKind kind, Role role) {
        OrganisationId id = organisations.register(CITY, unit, kind);
        return new Person(AccountId.random(), "login", "刘洋", id, unit, CITY, Set.of(role));
    }
}
