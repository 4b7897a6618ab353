package org.chanjiao.board;

/**
 * What a filter lets through: tasks, their targets without restatements, and the policies they come from.
 *
 * @param tasks one more than {@link #MOST} where there are more; the other figures then speak of as many tasks only
 */
public record BoardTotals(int tasks, int targets, int policies) {

    /** How far tasks are counted. */
    public static final int MOST = 1000;

    /** Whether there are more tasks than are counted. */
    public boolean more() {
        return tasks > MOST;
    }

    /** The tasks as far as they are counted. */
    public int counted() {
        return Math.min(tasks, MOST);
    }
}
