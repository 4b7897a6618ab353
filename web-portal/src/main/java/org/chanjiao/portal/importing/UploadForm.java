package org.chanjiao.portal.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.chanjiao.draft.Submission;
import org.chanjiao.formats.text.SourceTexts;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.SourceFile;
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
        return (file == null || file.isEmpty())
                && (text == null || text.isBlank())
                && fileName().isEmpty();
    }

    String fileName() {
        String name = file == null ? null : file.getOriginalFilename();
        return name == null ? "" : name;
    }

    /** @throws org.chanjiao.formats.text.UnreadableDocument when no text can be had from the file */
    Submission read(SourceTexts reader, @Nullable RegionCode region) throws IOException {
        PolicyId corrected = corrects == null || corrects.isBlank() ? null : PolicyId.of(corrects);
        if (file == null || fileName().isEmpty()) {
            return new Submission(storable(text), SourceFile.PASTED, null, region, corrected);
        }
        byte[] content = file.getBytes();
        var read = reader.read(content, fileName());
        SourceFile source = new SourceFile(fileName(), read.kind().name().toLowerCase(Locale.ROOT));
        return new Submission(storable(read.text()), source, content, region, corrected);
    }

    /** The words as the database can keep them: half characters and zero bytes become replacement marks, one for one. */
    private static String storable(@Nullable String words) {
        String known = words == null ? "" : words;
        return new String(known.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    }
}
