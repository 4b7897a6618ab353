package org.chanjiao.board;

/** What a filter lets through: tasks, their targets without restatements, and the policies they come from. */
public record BoardTotals(int tasks, int targets, int policies) {}
