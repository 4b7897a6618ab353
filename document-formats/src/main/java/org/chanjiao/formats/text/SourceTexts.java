package org.chanjiao.formats.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chanjiao.formats.text.UnreadableDocument.Reason;

/**
 * Reads documents into text. The type is decided by the content; a name that claims another type is refused. Thread-safe.
 *
 * <p>Every method throws {@link UnreadableDocument}, and nothing else but an {@link IOException} of the given source, where
 * no text can be had.
 */
public final class SourceTexts {

    private final ReadingLimits limits;

    public SourceTexts() {
        this(ReadingLimits.DEFAULT);
    }

    public SourceTexts(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Reads a file; one above the limit is refused by its size, without being opened. */
    public SourceText read(Path file) throws IOException {
        if (Files.size(file) > limits.fileBytes()) {
            throw limits.tooLarge();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, String.valueOf(file.getFileName()));
        }
    }

    /** Reads a stream to its end, or to one byte past the limit. The stream is not closed. */
    public SourceText read(InputStream in, String fileName) throws IOException {
        return read(in.readNBytes((int) limits.fileBytes() + 1), fileName);
    }

    /**
     * Reads the content of one file.
     *
     * @param fileName as the user named it; folders before it are ignored, and it may be empty for pasted text
     */
    public SourceText read(byte[] content, String fileName) {
        if (content.length > limits.fileBytes()) {
            throw limits.tooLarge();
        }
        if (content.length == 0) {
            throw new UnreadableDocument(Reason.EMPTY);
        }
        SourceText.Kind kind = FileName.of(fileName).kindOf(Content.of(content, limits));
        String text =
                switch (kind) {
                    case TXT -> TextDecoder.decode(content);
                    case HTML -> HtmlReader.read(content);
                    case DOCX -> DocxReader.read(content, limits);
                    case PDF -> PdfReader.read(content, limits);
                };
        if (text.isBlank()) {
            throw new UnreadableDocument(Reason.EMPTY);
        }
        return new SourceText(text, kind);
    }
}
