package org.chanjiao.portal.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chanjiao.policy.PolicyId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What the import page sends: a file or pasted words.
 *
 * @param corrects id of the published policy whose text this corrects, empty for a new document
 */
record UploadForm(@Nullable MultipartFile file, @Nullable String text, @Nullable String corrects) {

    UploadForm {
        text = text == null ? "" : text;
        corrects = corrects == null ? "" : corrects;
    }

    boolean empty() {
        return fileName() == null && (text == null || text.isBlank());
    }

    /** Name of the file, null when words were pasted. */
    @Nullable
    String fileName() {
        String name = file == null ? null : file.getOriginalFilename();
        return name == null || name.isEmpty() ? null : name;
    }

    byte[] content() throws IOException {
        return file == null || fileName() == null
                ? String.valueOf(text).getBytes(StandardCharsets.UTF_8)
                : file.getBytes();
    }

    @Nullable
    PolicyId corrected() {
        return corrects == null || corrects.isBlank() ? null : PolicyId.of(corrects);
    }
}
