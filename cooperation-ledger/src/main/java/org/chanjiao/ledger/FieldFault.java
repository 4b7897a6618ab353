package org.chanjiao.ledger;

/**
 * Something in a field that cannot be saved.
 *
 * @param key of the field
 * @param sentence what to write instead, for the person who filled it in
 */
public record FieldFault(String key, String sentence) {}
