package org.chanjiao.scheme;

/** Somebody else wrote a newer version since the editor was opened. */
public final class SchemeChangedMeanwhile extends RuntimeException {

    SchemeChangedMeanwhile(String code) {
        super("Changed meanwhile: " + code);
    }
}
