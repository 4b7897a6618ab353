package org.chanjiao.portal.certification;

import java.util.concurrent.atomic.AtomicInteger;
import org.chanjiao.kernel.CreditCode;
import org.chanjiao.kernel.IllegalCreditCode;

/** Credit codes that pass their check, each once. */
final class CreditCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final AtomicInteger LAST = new AtomicInteger(700_000);

    private CreditCodes() {}

    static String next() {
        String body = "91211000MA0" + LAST.incrementAndGet();
        for (char check : ALPHABET.toCharArray()) {
            try {
                return new CreditCode(body + check).value();
            } catch (IllegalCreditCode wrong) {
                continue;
            }
        }
        throw new IllegalStateException(body);
    }
}
