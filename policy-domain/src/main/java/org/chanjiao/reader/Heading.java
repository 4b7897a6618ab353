package org.chanjiao.reader;

import org.chanjiao.policy.Span;

/** A section of the text. */
public record Heading(String path, String title, Span span) {

    /** 1 for a chapter, 2 for a section of it, and so on. */
    public int depth() {
        return path.split("/", -1).length;
    }

    public String anchor() {
        return "p" + span.start();
    }
}
