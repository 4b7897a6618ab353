package org.chanjiao.library;

/** A stretch of displayed text; {@code hit} when it is what was searched for. */
public record Piece(String text, boolean hit) {}
