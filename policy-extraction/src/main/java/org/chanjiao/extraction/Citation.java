package org.chanjiao.extraction;

import org.jspecify.annotations.Nullable;

/**
 * Another document that the text names.
 *
 * @param title title without book-title marks; the number itself where the text gives no title
 * @param documentNumber 发文字号 with undamaged brackets, or null when not stated
 */
public record Citation(String title, @Nullable String issuer, @Nullable String documentNumber) {}
