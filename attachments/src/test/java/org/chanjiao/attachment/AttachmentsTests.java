package org.chanjiao.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chanjiao.attachment.NoticeBoard.notice;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.attachment.AttachmentRefused.Reason;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@RecordApplicationEvents
class AttachmentsTests {

    private static final RegionCode CITY = RegionCode.of("211000");
    private static final Subject NOTICE = notice("1");

    @Autowired
    private Attachments attachments;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEvents events;

    private OrganisationId school;
    private Person clerk;

    @BeforeEach
    void aSchool() {
        school = organisations.register(CITY, "青川职业技术学校", OrganisationKind.SCHOOL);
        clerk = person(Role.SCHOOL);
    }

    @Test
    void aFileComesBackAsItWasWithItsDigest() throws Exception {
        AttachmentId id = store("C:\\材料\\协\u202E议.pdf", Files.pdf("协议"));

        AttachmentView file = attachments.get(id, clerk);
        byte[] bytes = read(id);
        assertThat(bytes).isEqualTo(Files.pdf("协议").readAllBytes());
        assertThat(file.fileName()).isEqualTo("协议.pdf");
        assertThat(file.kind()).isEqualTo(FileKind.PDF);
        assertThat(file.length()).isEqualTo(bytes.length);
        assertThat(file.digest())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        assertThat(events.stream(AttachmentEvent.FileAttached.class)).hasSize(1);
    }

    @Test
    void twentyMegabytesLieInPiecesAndOneByteMoreIsRefused() throws IOException {
        long most = 20L << 20;
        AttachmentId id = store("长.pdf", Files.longPdf(most));

        assertThat(database.sql("select max(length(bytes)) from attachment_chunk")
                        .query(Integer.class)
                        .single())
                .isEqualTo(256 << 10);
        assertThat(attachments.get(id, clerk).length()).isEqualTo(most);
        try (InputStream kept = attachments.open(id, clerk);
                InputStream sent = Files.longPdf(most)) {
            assertThat(kept).hasSameContentAs(sent);
        }
        assertRefused(Reason.TOO_LARGE, "更长.pdf", Files.longPdf(most + 1));
    }

    @Test
    void nothingThatRunsOrIsNotWhatItSaysIsTaken() {
        Files.refused().forEach((name, file) -> assertThatExceptionOfType(AttachmentRefused.class)
                .as(name)
                .isThrownBy(() -> store(name, file)));
        assertThat(attachments.of(NOTICE)).isEmpty();
    }

    @Test
    void officeFilesTextAndArchivesAreTaken() {
        store("说明.txt", Files.text("共建协议"));
        store("协议.docx", Files.docx());
        store("表.xlsx", Files.zip("[Content_Types].xml", "xl/workbook.xml"));
        store("版式.ofd", Files.zip("OFD.xml"));
        store("照片.zip", Files.zip("一.jpg"));
        store("照片.JPG", Files.bytes("\u00FF\u00D8\u00FF\u00E0\0"));

        assertThat(attachments.of(NOTICE))
                .extracting(AttachmentView::kind)
                .containsExactlyInAnyOrder(
                        FileKind.TEXT, FileKind.DOCX, FileKind.XLSX, FileKind.OFD, FileKind.ZIP, FileKind.JPEG);
    }

    @Test
    void theSameFileTwiceOnOneThingIsRefusedAndNamed() {
        store("协议.pdf", Files.pdf("协议"));

        assertThatExceptionOfType(AttachmentRefused.class)
                .isThrownBy(() -> store("协议（副本）.pdf", Files.pdf("协议")))
                .withMessageContaining("已经附上（协议.pdf）");
    }

    @Test
    void theSameFileOnAnotherThingIsKeptOnceAndSaidSo() {
        AttachmentId first = store("协议.pdf", Files.pdf("协议"));
        AttachmentId second = attachments.store(new NewAttachment(notice("2"), "合同.pdf"), Files.pdf("协议"), clerk);

        assertThat(database.sql("select count(*) from attachment_content")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(attachments.get(first, clerk).elsewhere()).isOne();
        assertThat(attachments.get(second, clerk).elsewhere()).isOne();
    }

    @Test
    void whatIsTakenAwayStaysInHistoryAndMayComeBack() throws IOException {
        AttachmentId id = store("协议.pdf", Files.pdf("协议"));
        assertThatExceptionOfType(AttachmentRefused.class).isThrownBy(() -> attachments.remove(id, " ", clerk));
        attachments.remove(id, "传错了", clerk);

        assertThat(attachments.of(NOTICE)).isEmpty();
        assertThat(attachments.sheet(NOTICE, clerk).files())
                .singleElement()
                .extracting(AttachmentView::removalReason)
                .isEqualTo("传错了");
        assertThat(read(id)).isNotEmpty();
        assertThatExceptionOfType(UnknownAttachment.class).isThrownBy(() -> attachments.remove(id, "再撤", clerk));
        store("协议.pdf", Files.pdf("协议"));
        assertThat(attachments.of(NOTICE)).hasSize(1);
    }

    @Test
    void filesOfAnAcceptedThingStayAsTheyAre() {
        AttachmentId id = store("协议.pdf", Files.pdf("协议"));
        attachments.lock(NOTICE);

        assertRefused(Reason.LOCKED, "补充.pdf", Files.pdf("补充"));
        assertThatExceptionOfType(AttachmentRefused.class).isThrownBy(() -> attachments.remove(id, "传错了", clerk));
        assertThat(attachments.sheet(NOTICE, clerk).mayAttach()).isFalse();
        attachments.unlock(NOTICE);
        attachments.remove(id, "传错了", clerk);
        assertThat(events.stream(AttachmentEvent.class).map(AttachmentEvent::action))
                .containsExactly(
                        "attachment.attached", "attachment.locked", "attachment.unlocked", "attachment.removed");
    }

    @Test
    void aFileFollowsTheThingItIsAttachedTo() throws IOException {
        AttachmentId id = store("协议.pdf", Files.pdf("协议"));
        Person supervisor = person(Role.SUPERVISOR);
        Person expert = person(Role.EXPERT);

        assertThat(attachments.open(id, supervisor).readAllBytes()).isNotEmpty();
        assertThat(attachments.sheet(NOTICE, supervisor).mayAttach()).isFalse();
        assertThatExceptionOfType(UnknownAttachment.class).isThrownBy(() -> attachments.remove(id, "不该", supervisor));
        assertThatExceptionOfType(UnknownAttachment.class).isThrownBy(() -> attachments.open(id, expert));
        assertThatExceptionOfType(UnknownAttachment.class)
                .isThrownBy(() -> attachments.sheet(new Subject("nothing", "1"), clerk));
    }

    private AttachmentId store(String name, InputStream file) {
        return attachments.store(new NewAttachment(NOTICE, name), file, clerk);
    }

    private void assertRefused(Reason reason, String name, InputStream file) {
        assertThatExceptionOfType(AttachmentRefused.class)
                .isThrownBy(() -> store(name, file))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private byte[] read(AttachmentId id) throws IOException {
        try (InputStream in = attachments.open(id, clerk)) {
            return in.readAllBytes();
        }
    }

    private Person person(Role role) {
        return new Person(AccountId.random(), "login", "刘洋", school, "单位", CITY, Set.of(role));
    }
}
