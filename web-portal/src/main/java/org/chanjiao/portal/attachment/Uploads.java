package org.chanjiao.portal.attachment;

import java.io.IOException;
import java.io.InputStream;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.attachment.AttachmentId;
import org.chanjiao.attachment.AttachmentRefused;
import org.chanjiao.attachment.Attachments;
import org.chanjiao.attachment.NewAttachment;
import org.chanjiao.attachment.Subject;
import org.chanjiao.portal.layout.Notice;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes the file of a form and says in a notice what became of it. */
@Component
@RequiredArgsConstructor
public class Uploads {

    private final Attachments attachments;

    public Notice receive(Subject subject, MultipartFile file, Person person) throws IOException {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        if (name.isBlank()) {
            return Notice.bad("attachments.noFile");
        }
        try (InputStream in = file.getInputStream()) {
            AttachmentId id = attachments.store(new NewAttachment(subject, name), in, person);
            int elsewhere = attachments.get(id, person).elsewhere();
            return elsewhere == 0
                    ? Notice.done("attachments.attached", name)
                    : Notice.info("attachments.attachedElsewhere", name, String.valueOf(elsewhere));
        } catch (AttachmentRefused refused) {
            return notice(refused);
        }
    }

    static Notice notice(AttachmentRefused refused) {
        String key = "attachments.refused." + refused.reason();
        return Notice.bad(key, refused.details().toArray(String[]::new));
    }
}
