package org.chanjiao.ledger;

import java.text.Normalizer;
import java.util.Locale;

/** A title as it is compared: width, case, spaces and punctuation do not count. */
final class TitleKey {

    private TitleKey() {}

    static String of(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
