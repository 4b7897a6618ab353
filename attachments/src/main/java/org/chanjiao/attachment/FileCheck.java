package org.chanjiao.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.chanjiao.attachment.AttachmentRefused.Reason;
import org.chanjiao.formats.text.Content;
import org.chanjiao.formats.text.UnreadableDocument;

/** Tells by a file's own bytes whether it is what its name claims, and whether it may be attached at all. */
final class FileCheck {

    private static final Set<String> RUNS = Set.of(
            "exe", "com", "scr", "msi", "dll", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "wsf", "wsh", "hta",
            "lnk", "jar", "sh", "apk", "reg", "cpl", "html", "htm", "xhtml", "mht", "svg");

    private FileCheck() {}

    /** @throws AttachmentRefused when it may not be attached */
    static FileKind check(String fileName, Path file) throws IOException {
        FileKind claimed = FileKind.claimedBy(fileName)
                .orElseThrow(() -> new AttachmentRefused(Reason.KIND, FileKind.extension(fileName)));
        Content content = content(file);
        if (!fits(claimed, content, file)) {
            throw new AttachmentRefused(Reason.MISMATCH, FileKind.extension(fileName), content.label());
        }
        if (claimed == FileKind.DOCX || claimed == FileKind.XLSX) {
            refuseEntries(file, name -> name.endsWith("vbaproject.bin"), Reason.MACRO);
        }
        if (claimed == FileKind.ZIP) {
            refuseEntries(file, name -> RUNS.contains(FileKind.extension(name)), Reason.RUNS);
        }
        return claimed;
    }

    private static Content content(Path file) throws IOException {
        try {
            return Content.of(file);
        } catch (UnreadableDocument tooManyParts) {
            throw new AttachmentRefused(Reason.BROKEN);
        }
    }

    private static boolean fits(FileKind claimed, Content content, Path file) throws IOException {
        return switch (claimed) {
            case PDF -> content == Content.PDF;
            case OFD -> content == Content.OFD;
            case DOCX -> content == Content.DOCX;
            case XLSX -> content == Content.SPREADSHEET;
            case JPEG -> content == Content.IMAGE && startsWith(file, "\u00FF\u00D8\u00FF");
            case PNG -> content == Content.IMAGE && startsWith(file, "\u0089PNG\r\n\u001A\n");
            case TEXT -> content == Content.TEXT;
            case ZIP -> content == Content.ARCHIVE && startsWith(file, "PK");
        };
    }

    private static boolean startsWith(Path file, String magic) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(magic.length()), StandardCharsets.ISO_8859_1).equals(magic);
        }
    }

    private static void refuseEntries(Path file, Predicate<String> forbidden, Reason reason) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            boolean found = Collections.list(zip.entries()).stream()
                    .map(ZipEntry::getName)
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .anyMatch(forbidden);
            if (found) {
                throw new AttachmentRefused(reason);
            }
        } catch (ZipException broken) {
            throw new AttachmentRefused(Reason.BROKEN);
        }
    }
}
