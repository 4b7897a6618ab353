package org.chanjiao.formats.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.chanjiao.formats.text.UnreadableDocument.Reason;

/**
 * Bytes of a text file to characters: by byte order mark, else UTF-8, else GB18030. A few bytes that fit nowhere become
 * U+FFFD, so that damage stays visible; more of them, and the file is refused.
 */
final class TextDecoder {

    static final Charset GB18030 = Charset.forName("GB18030");
    private static final char DAMAGE = '\uFFFD';
    private static final int CHARACTERS_PER_TOLERATED_DAMAGE = 1000;

    private TextDecoder() {}

    static String decode(byte[] bytes) {
        Mark mark = Mark.of(bytes);
        if (mark != Mark.NONE) {
            return requireText(decode(bytes, mark.length, mark.charset).acceptable());
        }
        Decoded utf8 = decode(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.damaged == 0 && (TextPlausibility.isAscii(utf8.text) || TextPlausibility.hasHan(utf8.text))) {
            return requireText(utf8.text);
        }
        if (utf8.damaged > 0 && utf8.isBelievable()) {
            return requireText(utf8.text);
        }
        Decoded gb = decode(bytes, 0, GB18030);
        if (gb.isTolerable() && TextPlausibility.isChinese(gb.text)) {
            return requireText(gb.text);
        }
        if (TextPlausibility.hasControls(utf8.text)) {
            throw new UnreadableDocument(Reason.BINARY);
        }
        return utf8.acceptable();
    }

    static boolean hasMark(byte[] bytes) {
        return Mark.of(bytes) != Mark.NONE;
    }

    static boolean hasWideMark(byte[] bytes) {
        Mark mark = Mark.of(bytes);
        return mark != Mark.NONE && mark != Mark.UTF_8;
    }

    /** Decodes from an offset; every malformed or unmappable piece becomes one U+FFFD and is counted. */
    static Decoded decode(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 16);
        int damaged = 0;
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            in.position(Math.min(in.limit(), in.position() + result.length()));
            out.put(DAMAGE);
            damaged++;
        }
        decoder.flush(out);
        return new Decoded(out.flip().toString(), damaged);
    }

    private static String requireText(String text) {
        if (TextPlausibility.hasControls(text)) {
            throw new UnreadableDocument(Reason.BINARY);
        }
        return text;
    }

    record Decoded(String text, int damaged) {

        boolean isTolerable() {
            return damaged <= 1 + text.length() / CHARACTERS_PER_TOLERATED_DAMAGE;
        }

        /** True where what could be read is Chinese enough to trust the charset in spite of the damage. */
        boolean isBelievable() {
            return isTolerable() && (damaged == 0 || damaged * 3L <= TextPlausibility.hanCount(text));
        }

        String acceptable() {
            if (!isBelievable()) {
                throw new UnreadableDocument(Reason.UNKNOWN_CHARSET);
            }
            return text;
        }
    }

    private enum Mark {
        UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
        UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
        UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
        UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
        UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
        GB(GB18030, 0x84, 0x31, 0x95, 0x33),
        NONE(StandardCharsets.UTF_8);

        private final Charset charset;
        private final int length;
        private final byte[] bytes;

        Mark(Charset charset, int... bytes) {
            this.charset = charset;
            this.length = bytes.length;
            this.bytes = new byte[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                this.bytes[i] = (byte) bytes[i];
            }
        }

        static Mark of(byte[] content) {
            for (Mark mark : values()) {
                if (content.length >= mark.length
                        && Arrays.equals(content, 0, mark.length, mark.bytes, 0, mark.length)) {
                    return mark;
                }
            }
            return NONE;
        }
    }
}
