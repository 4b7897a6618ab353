package org.chanjiao.registration;

/**
 * Something in a registration is wrong.
 *
 * @param field of {@link NewRegistration}
 * @param key what is wrong with it
 */
public record RegistrationFault(String field, String key) {}
