package org.chanjiao.formats.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** What a file is by its own bytes, whatever it is called; {@link #label()} names it to the user. */
public enum Content {
    PDF("PDF 文件"),
    DOCX("Word 文件（.docx）"),
    SPREADSHEET("电子表格"),
    PRESENTATION("演示文稿"),
    OPEN_DOCUMENT("OpenDocument 文件"),
    OFD("OFD 版式文件"),
    ARCHIVE("压缩包"),
    BROKEN_ZIP("残缺的压缩包"),
    ENCRYPTED_OFFICE("加密的 Office 文件"),
    WORD_97("旧版 Word 文件（.doc）"),
    OFFICE_97("旧版 Office 文件"),
    RTF("RTF 文件"),
    IMAGE("图片"),
    PROGRAM("可执行程序"),
    HTML("网页"),
    TEXT("纯文本"),
    BINARY("二进制数据");

    private static final int SNIFFED = 4096;
    private static final int SNIFFED_ON_DISK = 1 << 20;
    private static final int PDF_HEADER_WITHIN = 1024;

    private final String label;

    Content(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * What a file on disk is; it is not read whole, whatever its length.
     *
     * @throws IOException when the disk fails, not when the content is broken
     */
    public static Content of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(SNIFFED_ON_DISK);
        }
        if (isZip(new String(head, 0, Math.min(head.length, 4), StandardCharsets.ISO_8859_1))) {
            return ZipParts.contentOf(Files.newByteChannel(file), ReadingLimits.DEFAULT);
        }
        return of(head, ReadingLimits.DEFAULT);
    }

    static Content of(byte[] bytes, ReadingLimits limits) {
        String head = new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1);
        if (isZip(head)) {
            return ZipParts.contentOf(new SeekableInMemoryByteChannel(bytes), limits);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return CompoundFile.contentOf(bytes);
        }
        if (head.indexOf("%PDF-") >= 0 && head.indexOf("%PDF-") < PDF_HEADER_WITHIN) {
            return PDF;
        }
        return head.indexOf('\0') >= 0 && !TextDecoder.hasWideMark(bytes) ? binary(head) : text(head);
    }

    private static boolean isZip(String head) {
        return head.startsWith("PK\3\4") || head.startsWith("PK\5\6");
    }

    private static Content binary(String head) {
        if (head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("GIF8")) {
            return IMAGE;
        }
        if (head.startsWith("BM") || head.startsWith("II*\0") || head.startsWith("MM\0*") || isWebp(head)) {
            return IMAGE;
        }
        if (head.startsWith("MZ") || head.startsWith("\u007FELF") || head.startsWith("\u00CA\u00FE\u00BA\u00BE")) {
            return PROGRAM;
        }
        return isArchive(head) ? ARCHIVE : BINARY;
    }

    private static boolean isWebp(String head) {
        return head.startsWith("RIFF") && head.startsWith("WEBP", 8);
    }

    private static boolean isArchive(String head) {
        return head.startsWith("Rar!") || head.startsWith("7z\u00BC\u00AF") || head.startsWith("\u001F\u008B");
    }

    private static Content text(String head) {
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        Content known = binary(head);
        if (known != BINARY && !head.startsWith("BM") && !head.startsWith("MZ")) {
            return known;
        }
        String start = head.replace("\0", "").replaceFirst("^[\u00EF\u00BB\u00BF\u00FE\u00FF\\s]+", "");
        start = start.substring(0, Math.min(start.length(), PDF_HEADER_WITHIN)).toLowerCase(Locale.ROOT);
        boolean web = start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<head")
                || start.startsWith("<body")
                || start.startsWith("<?xml") && start.contains("<html");
        return web ? HTML : TEXT;
    }
}
