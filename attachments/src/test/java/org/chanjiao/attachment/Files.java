package org.chanjiao.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people upload them. */
final class Files {

    private Files() {}

    static InputStream pdf(String text) {
        return bytes("%PDF-1.7\n" + text);
    }

    static InputStream bytes(String latin) {
        return new ByteArrayInputStream(latin.getBytes(StandardCharsets.ISO_8859_1));
    }

    static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static InputStream docx(String... more) {
        return zip("[Content_Types].xml", "word/document.xml", more.length == 0 ? "word/styles.xml" : more[0]);
    }

    static InputStream zip(String... names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ByteArrayInputStream(out.toByteArray());
    }

    /** A PDF of that length, which no array ever holds. */
    static InputStream longPdf(long length) {
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1);
                int next = at < head.length ? head[(int) at] : (int) (at * 31 % 251);
                return at++ < length ? next : -1;
            }
        };
    }

    static Map<String, InputStream> refused() {
        return Map.of(
                "程序.exe", bytes("MZ\0\0"),
                "通知.pdf", bytes("MZ\0\0\0\0"),
                "网页.txt", text("<!doctype html><script>alert(1)</script>"),
                "图.svg", text("<svg xmlns='http://www.w3.org/2000/svg'/>"),
                "协议.docx", docx("word/vbaProject.bin"),
                "材料.zip", zip("说明.txt", "安装.EXE"),
                "照片.jpg", bytes("GIF89a\0\0"),
                "残缺.docx", bytes("PK\3\4broken"),
                "没有扩展名", text("文字"),
                "空.txt", text(""));
    }
}
