package org.chanjiao.bench.scale;

/** Pages and writes over a generated nation, each beside the bare SQL that does the least of the same. */
public final class ScaleBenchmark {

    private static final int SMALL_COUNTIES = 190;
    private static final long SMALL_FACTS = 100_000;

    private ScaleBenchmark() {}

    /** Takes the number of counties and of facts. */
    public static void main(String[] arguments) {
        int counties = Integer.parseInt(arguments[0]);
        long facts = Long.parseLong(arguments[1]);
        try (Installation small = Installation.build(SMALL_COUNTIES, SMALL_FACTS);
                Installation full = Installation.build(counties, facts);
                Installation bare = full.withoutRollups()) {
            new Pages(full).measure();
            new Boards(small, full).measure();
            say("before the writes", full.differences());
            Writes writes = new Writes(full, bare);
            writes.measure();
            System.out.println("a new fact stands in every total at once: " + writes.standsAtOnce());
            System.out.println("targets written without roll-ups: " + writes.leftBehind());
            say("after the writes, those targets and no others", full.differences());
            say("once more", full.differences());
        }
    }

    private static void say(String when, int differences) {
        System.out.println("   differences " + when + ": " + differences);
    }
}
