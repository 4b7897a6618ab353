package org.chanjiao.extraction;

/**
 * A numbered heading that groups others.
 *
 * @param path printed numbers from the chapter down, joined by a slash: 二/（一）
 */
public record FoundSection(String path, String title, int start, int end) {}
