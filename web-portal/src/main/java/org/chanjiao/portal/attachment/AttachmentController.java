package org.chanjiao.portal.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.attachment.AttachmentId;
import org.chanjiao.attachment.AttachmentRefused;
import org.chanjiao.attachment.AttachmentView;
import org.chanjiao.attachment.Attachments;
import org.chanjiao.attachment.Subject;
import org.chanjiao.portal.layout.Notice;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Upload, download and taking away, the same for whatever a file is attached to. */
@Controller
@RequiredArgsConstructor
class AttachmentController {

    private static final String NOTICE = "notice";
    private static final String LOCAL = "/[\\w./-]*";

    private final Attachments attachments;
    private final Uploads uploads;

    @PostMapping("/attachments")
    String attach(
            @RequestParam String subjectType,
            @RequestParam String subjectId,
            @RequestParam String back,
            @RequestParam MultipartFile file,
            Person person,
            RedirectAttributes redirect)
            throws IOException {
        redirect.addFlashAttribute(NOTICE, uploads.receive(new Subject(subjectType, subjectId), file, person));
        return local(back);
    }

    /** Handed out to be kept, never to be shown: no browser runs it, no cache keeps it. */
    @GetMapping("/attachments/{id}")
    ResponseEntity<InputStreamResource> download(@PathVariable AttachmentId id, Person person) {
        AttachmentView file = attachments.get(id, person);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(file.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .contentLength(file.length())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new InputStreamResource(attachments.open(id, person)));
    }

    @PostMapping("/attachments/{id}/removal")
    String remove(
            @PathVariable AttachmentId id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam String back,
            Person person,
            RedirectAttributes redirect) {
        try {
            attachments.remove(id, reason, person);
            redirect.addFlashAttribute(NOTICE, Notice.done("attachments.removed"));
        } catch (AttachmentRefused refused) {
            redirect.addFlashAttribute(NOTICE, Uploads.notice(refused));
        }
        return local(back);
    }

    /** Leads back to a page of ours only, whatever the form was made to say. */
    private static String local(String back) {
        boolean ours = back.matches(LOCAL) && !back.startsWith("//");
        return "redirect:" + (ours ? back : "/");
    }
}
