package org.chanjiao.ledger;

import java.util.Map;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;
import org.chanjiao.cipher.FieldCipher;
import org.springframework.stereotype.Component;

/** What is stored of an entry beside the core columns, sensitive values encrypted. */
@Component
@RequiredArgsConstructor
class Sealing {

    private final FieldCipher cipher;

    Map<String, String> particulars(LedgerType type, Entry entry) {
        Map<String, String> particulars = new TreeMap<>();
        for (LedgerField field : type.fields()) {
            if (CoreField.of(field.key()).isEmpty()) {
                entry.value(field.key())
                        .map(value -> field.sensitive() ? cipher.encrypt(value) : value)
                        .ifPresent(value -> particulars.put(field.key(), value));
            }
        }
        return particulars;
    }
}
