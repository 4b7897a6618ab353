package org.chanjiao.bench.search;

import java.time.LocalDate;
import java.util.Random;

/**
 * Documents of 300 to 900 characters whose words are as unevenly frequent as in a language (Zipf and
 * Mandelbrot), of two to four characters from the 3,000 first of the CJK block; the same for the same seed.
 */
final class GeneratedDocuments {

    private static final int WORDS = 40_000;
    /** The n-th word has a share of 1/(n + HEAD), so that no word is in every document. */
    private static final double HEAD = 50;

    private static final int CHARACTERS = 3_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 5_800;

    private final Random random;
    private final String[] words = new String[WORDS];

    GeneratedDocuments(long seed) {
        random = new Random(seed);
        for (int i = 0; i < WORDS; i++) {
            StringBuilder word = new StringBuilder();
            for (int length = 2 + random.nextInt(3); word.length() < length; ) {
                word.append((char) (0x4e00 + (int) (CHARACTERS * Math.pow(random.nextDouble(), 2))));
            }
            words[i] = word.toString();
        }
    }

    String title() {
        return words(18) + "实施方案";
    }

    String text() {
        return words(300 + random.nextInt(600));
    }

    LocalDate issuedOn() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    private String words(int length) {
        StringBuilder text = new StringBuilder();
        for (int n = 1; text.length() < length; n++) {
            text.append(words[(int) (HEAD * Math.pow((WORDS + HEAD) / HEAD, random.nextDouble()) - HEAD)]);
            if (n % 9 == 0) {
                text.append(n % 54 == 0 ? "。\n" : "，");
            }
        }
        return text.toString();
    }

    /** A stretch of the text in one line that is made of Chinese characters only. */
    String part(String text, int length) {
        while (true) {
            int from = random.nextInt(text.length() - length);
            String part = text.substring(from, from + length);
            if (part.chars().allMatch(Character::isIdeographic)) {
                return part;
            }
        }
    }
}
