package org.chanjiao.scheme;

/**
 * One condition of a scheme.
 *
 * @param id as the document numbers it: {@code C2}
 * @param name as the document words it, shortened
 * @param source document and article it comes from
 * @param sample true where it is ours (示例), not a document's
 * @param advisory true where the document says 原则上: missing it does not bar
 */
public record Criterion(String id, String name, Rule rule, String source, boolean sample, boolean advisory) {}
