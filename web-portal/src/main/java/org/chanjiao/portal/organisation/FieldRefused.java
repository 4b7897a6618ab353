package org.chanjiao.portal.organisation;

/** A field names something that is not there; says which field, and the message that explains it. */
final class FieldRefused extends RuntimeException {

    private final String field;
    private final String key;

    FieldRefused(String field, String key) {
        super(field + ": " + key);
        this.field = field;
        this.key = key;
    }

    String field() {
        return field;
    }

    String key() {
        return key;
    }
}
