package org.chanjiao.formats.text;

/** Tells text from binary data, and Chinese from what a wrong charset makes of other bytes. */
final class TextPlausibility {

    private static final int SAMPLE = 200_000;

    private TextPlausibility() {}

    static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    static boolean hasHan(String text) {
        return text.chars().anyMatch(TextPlausibility::isHan);
    }

    static long hanCount(String text) {
        return text.chars().filter(TextPlausibility::isHan).count();
    }

    private static boolean isHan(int c) {
        return c >= 0x3400 && c <= 0x9FFF || c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFFEF;
    }

    /** True where NUL occurs, or other control characters are more than one in 200. */
    static boolean hasControls(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B && c != 0x1A || c == 0x7F) {
                controls++;
            }
        }
        return controls * 200L > text.length();
    }

    /**
     * True where most of what is not ASCII belongs to GB 2312, the characters of ordinary Chinese: Big5 or Shift-JIS bytes
     * read as GB18030 give private-use and rare characters instead.
     */
    static boolean isChinese(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        byte[] gb = sample.getBytes(TextDecoder.GB18030);
        int common = 0;
        int rare = 0;
        int i = 0;
        while (i < gb.length) {
            int lead = gb[i] & 0xFF;
            if (lead < 0x81 || i + 1 == gb.length) {
                i++;
                continue;
            }
            int trail = gb[i + 1] & 0xFF;
            boolean fourBytes = trail < 0x40;
            boolean gb2312 = trail >= 0xA1 && (lead >= 0xA1 && lead <= 0xA9 || lead >= 0xB0 && lead <= 0xF7);
            common += gb2312 ? 1 : 0;
            rare += gb2312 ? 0 : 1;
            i += fourBytes ? 4 : 2;
        }
        return common > rare;
    }
}
