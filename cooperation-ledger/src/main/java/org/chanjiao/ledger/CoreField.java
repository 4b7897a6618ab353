package org.chanjiao.ledger;

import java.util.Arrays;
import java.util.Optional;

/** Fields that many ledgers have and that therefore are columns of their own, by the key a type names them with. */
enum CoreField {
    TITLE("title", "title"),
    LEVEL("level", "level"),
    STATE("state", "state"),
    STARTS_ON("startsOn", "starts_on"),
    ENDS_ON("endsOn", "ends_on"),
    QUANTITY("quantity", "quantity"),
    AMOUNT("amount", "amount");

    private final String key;
    private final String column;

    CoreField(String key, String column) {
        this.key = key;
        this.column = column;
    }

    String key() {
        return key;
    }

    String column() {
        return column;
    }

    static Optional<CoreField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
