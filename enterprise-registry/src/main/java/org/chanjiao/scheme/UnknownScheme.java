package org.chanjiao.scheme;

/** There is no such scheme. */
public final class UnknownScheme extends RuntimeException {

    UnknownScheme(String code) {
        super("No scheme " + code);
    }
}
