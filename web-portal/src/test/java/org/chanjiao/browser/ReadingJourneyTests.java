package org.chanjiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.chanjiao.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A clerk waits for a document that takes its time, with scripts and without, and reads one again that was cut off. */
@BrowserTest
class ReadingJourneyTests {

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient database;

    @Test
    void thePageGoesOnToTheDraftByItself(Visit visit) {
        visit.signIn(cast.member(Role.POLICY_OFFICER));
        String draft = new Desk(visit).take("第21批.txt", Papers.notice(21));
        String id = slow(draft, 0);
        visit.open("/imports/" + id + "/reading").expectAccessible().screenshot("reading");
        visit.size(Visit.PHONE)
                .expectNoSidewaysScroll()
                .screenshot("reading-phone")
                .size(Visit.OFFICE);
        assertThat(visit.page().locator(".step-now").textContent()).contains("生成草稿");

        finish(id, draft);
        visit.page().locator("#tally").waitFor();
        assertThat(visit.page().url()).contains(idOf(draft));
    }

    @Test
    void withoutScriptsThePageComesAgain(Visit visit) {
        Visit plain = visit.withoutScripts().signIn(cast.member(Role.POLICY_OFFICER));
        String draft = new Desk(plain).take("第22批.txt", Papers.notice(22));
        String id = slow(draft, 0);
        plain.open("/imports/" + id + "/reading");
        assertThat(plain.page().locator("#reading progress").count()).isEqualTo(1);

        finish(id, draft);
        plain.page().locator("#tally").waitFor();
        assertThat(plain.page().url()).contains(idOf(draft));
    }

    @Test
    void whatWasCutOffIsReadAgainFromTheKeptFile(Visit visit) {
        visit.signIn(cast.member(Role.POLICY_OFFICER));
        String draft = new Desk(visit).take("第23批.txt", Papers.notice(23));
        String id = slow(draft, 90);

        visit.open("/imports");
        assertThat(visit.page().locator(".readings").textContent()).contains("读取被中断");
        visit.open("/imports/" + id + "/reading").expectAccessible().screenshot("reading-cut-off");
        visit.page().locator("#reading form[action$='/reading'] button").click();
        visit.page().locator("#tally").waitFor();
        assertThat(visit.page().locator("#draft .item-task").count()).isPositive();
    }

    /** A second document of the clerk's desk, as if its reader had last been heard of some seconds ago. */
    private String slow(String draft, int secondsAgo) {
        UUID id = UUID.randomUUID();
        database.sql(
                        """
                        insert into document_reading (id, desk_region, file_name, content, status, received_at, received_by,
                                                      receiver_name, beat_at)
                        select :id, desk_region, '云溪市实训条件改善工作方案.txt', convert_to(:text, 'UTF8'), 'DRAFTING', received_at,
                               received_by, receiver_name, received_at - make_interval(secs => :ago)
                        from document_reading where id = :draft
                        """)
                .param("id", id)
                .param("text", Papers.notice(900 + secondsAgo + (int) (id.getLeastSignificantBits() & 0xfff)))
                .param("ago", secondsAgo)
                .param("draft", UUID.fromString(idOf(draft)))
                .update();
        return id.toString();
    }

    private void finish(String id, String draft) {
        database.sql(
                        "update document_reading set status = 'KNOWN', draft_id = :draft, message = '沈若溪', content = null where id = :id")
                .param("draft", UUID.fromString(idOf(draft)))
                .param("id", UUID.fromString(id))
                .update();
    }

    private static String idOf(String draft) {
        return draft.replaceAll(".*/imports/", "");
    }
}
