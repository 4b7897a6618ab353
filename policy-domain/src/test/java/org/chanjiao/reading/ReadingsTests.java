package org.chanjiao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.chanjiao.access.AccessDenied;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.draft.DraftId;
import org.chanjiao.draft.DraftSheets;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ReadingsTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Autowired
    Readings readings;

    @Autowired
    DraftSheets sheets;

    @Autowired
    JdbcClient database;

    private final Person clerk = clerk("211000");

    @Test
    void opensADraftUnderTheIdTheDocumentWasReceivedUnder() {
        DraftId id = receive("plan.txt", plan());

        ReadingView reading = readings.await(id, LONG, clerk);
        assertThat(reading.status()).isEqualTo(ReadingStatus.OPENED);
        assertThat(sheets.of(id, clerk).tasks()).isNotEmpty();
        assertThat(sheets.of(id, clerk).header().fileName()).isEqualTo("plan.txt");
        assertThat(contentIsKept(id)).isFalse();
    }

    @Test
    void saysWhyAFileHasNoText() {
        DraftId id = receive("plan.pdf", "%PDF-1.7 broken");

        ReadingView reading = readings.await(id, LONG, clerk);
        assertThat(reading.status()).isEqualTo(ReadingStatus.REFUSED);
        assertThat(reading.message()).contains("已损坏");
        assertThat(readings.unfinished(clerk)).extracting(ReadingView::id).contains(id);
        readings.remove(id, clerk);
        assertThat(readings.unfinished(clerk)).extracting(ReadingView::id).doesNotContain(id);
    }

    @Test
    void leadsToTheDraftThatHoldsTheSameWords() {
        String plan = plan();
        DraftId first = receive("plan.txt", plan);
        readings.await(first, LONG, clerk);

        ReadingView again = readings.await(receive("again.txt", plan.replace("\n", "\r\n")), LONG, clerk);
        assertThat(again.status()).isEqualTo(ReadingStatus.KNOWN);
        assertThat(again.draft()).isEqualTo(first);
    }

    @Test
    void offersAgainWhatWasCutOff() {
        DraftId id = cutOff(receive("plan.txt", plan()), "EXTRACTING", 60);

        ReadingView reading = readings.find(id, clerk).orElseThrow();
        assertThat(reading.interrupted()).isTrue();
        assertThat(reading.running()).isFalse();
        readings.restart(id, clerk);
        assertThat(readings.await(id, LONG, clerk).status()).isEqualTo(ReadingStatus.OPENED);
        assertThat(sheets.of(id, clerk).tasks()).isNotEmpty();
    }

    @Test
    void doesNotStartTwiceWhatIsStillBeingRead() {
        DraftId id = cutOff(receive("plan.txt", plan()), "DRAFTING", 5);

        assertThat(readings.find(id, clerk).orElseThrow().running()).isTrue();
        assertThatExceptionOfType(UnknownReading.class).isThrownBy(() -> readings.restart(id, clerk));
        assertThatExceptionOfType(UnknownReading.class).isThrownBy(() -> readings.remove(id, clerk));
    }

    @Test
    void isClosedToTheClerksOfAnotherCity() {
        DraftId id = receive("plan.txt", plan());
        readings.await(id, LONG, clerk);

        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> readings.find(id, clerk("211300")));
    }

    private DraftId receive(String name, String text) {
        return readings.receive(name, text.getBytes(StandardCharsets.UTF_8), null, clerk);
    }

    /** Takes back what was read of the document, as if the process had died some seconds ago. */
    private DraftId cutOff(DraftId read, String status, int secondsAgo) {
        readings.await(read, LONG, clerk);
        DraftId id = DraftId.random();
        database.sql(
                        """
                        insert into document_reading (id, desk_region, file_name, content, status, received_at, received_by,
                                                      receiver_name, beat_at)
                        select :id, desk_region, 'other.txt', convert_to(:text, 'UTF8'), :status, received_at, received_by,
                               receiver_name, beat_at - make_interval(secs => :ago)
                        from document_reading where id = :read
                        """)
                .param("id", id.value())
                .param("text", plan())
                .param("status", status)
                .param("ago", secondsAgo)
                .param("read", read.value())
                .update();
        return id;
    }

    private boolean contentIsKept(DraftId id) {
        return database.sql("select content is not null from document_reading where id = ?")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    private static String plan() {
        return """
                实训基地建设方案%s

                一、主要任务
                （一）建设实训基地。到2027年建成6个公共实训基地。（责任单位：市教育局）
                """
                .formatted(UUID.randomUUID());
    }

    private static Person clerk(String region) {
        return new Person(
                AccountId.random(),
                "wang",
                "王文书",
                OrganisationId.random(),
                "教育局",
                RegionCode.of(region),
                Set.of(Role.POLICY_OFFICER));
    }
}
