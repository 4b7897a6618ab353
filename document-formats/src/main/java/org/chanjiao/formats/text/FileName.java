package org.chanjiao.formats.text;

import java.util.Locale;
import java.util.Set;
import org.chanjiao.formats.text.SourceText.Kind;
import org.chanjiao.formats.text.UnreadableDocument.Reason;

/** What a file's name claims, held against what its content is. */
record FileName(String extension) {

    private static final Set<String> WORD = Set.of("docx", "docm", "dotx");
    private static final Set<String> LEGACY_WORD = Set.of("doc", "dot", "");
    private static final Set<String> WEB = Set.of("html", "htm", "xhtml", "shtml");
    private static final Set<String> PLAIN = Set.of("txt", "text", "md");
    private static final Set<String> OTHER = Set.of(
            "doc", "dot", "rtf", "odt", "xls", "xlsx", "et", "ppt", "pptx", "zip", "rar", "7z", "jpg", "jpeg", "png",
            "gif", "bmp", "tif", "tiff", "exe", "dll");

    static FileName of(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        int dot = last.lastIndexOf('.');
        return new FileName(dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** The kind to read the content as, or the reason why it is refused. */
    Kind kindOf(Content content) {
        refuseForeignFormats(content);
        if (extension.equals("pdf")) {
            return claimed(content, content == Content.PDF, Kind.PDF);
        }
        if (WORD.contains(extension)) {
            return claimed(content, content == Content.DOCX, Kind.DOCX);
        }
        if (WEB.contains(extension)) {
            return claimed(content, content == Content.HTML || content == Content.TEXT, Kind.HTML);
        }
        if (PLAIN.contains(extension)) {
            return claimed(content, content == Content.HTML || content == Content.TEXT, Kind.TXT);
        }
        return unclaimed(content);
    }

    private void refuseForeignFormats(Content content) {
        if (content == Content.ENCRYPTED_OFFICE && (WORD.contains(extension) || LEGACY_WORD.contains(extension))) {
            throw new UnreadableDocument(Reason.ENCRYPTED);
        }
        if (extension.equals("wps")) {
            throw new UnreadableDocument(Reason.WPS);
        }
        if (extension.equals("ofd") || content == Content.OFD && extension.isEmpty()) {
            throw new UnreadableDocument(Reason.OFD);
        }
        if (content == Content.WORD_97 && (WORD.contains(extension) || LEGACY_WORD.contains(extension))) {
            throw new UnreadableDocument(Reason.LEGACY_DOC);
        }
    }

    private Kind claimed(Content content, boolean honest, Kind kind) {
        if (honest) {
            return kind;
        }
        if (content == Content.BINARY || content == Content.BROKEN_ZIP && kind == Kind.DOCX) {
            boolean text = kind == Kind.TXT || kind == Kind.HTML;
            throw text ? new UnreadableDocument(Reason.BINARY) : new UnreadableDocument(Reason.BROKEN, kind.name());
        }
        throw new UnreadableDocument(Reason.TYPE_MISMATCH, extension, content.label());
    }

    private Kind unclaimed(Content content) {
        Kind kind =
                switch (content) {
                    case PDF -> Kind.PDF;
                    case DOCX -> Kind.DOCX;
                    case HTML -> Kind.HTML;
                    case TEXT -> Kind.TXT;
                    case BINARY -> throw new UnreadableDocument(Reason.BINARY);
                    default -> throw new UnreadableDocument(Reason.UNSUPPORTED, content.label());
                };
        if (OTHER.contains(extension)) {
            throw new UnreadableDocument(Reason.TYPE_MISMATCH, extension, content.label());
        }
        return kind;
    }
}
