package org.chanjiao.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.chanjiao.progress.Fact;
import org.chanjiao.progress.PopulationEntry;
import org.chanjiao.progress.Progress;
import org.chanjiao.progress.Schedule;
import org.chanjiao.progress.Standard;
import org.chanjiao.progress.Target;
import org.chanjiao.progress.Term;
import org.chanjiao.progress.Thresholds;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to judge one target, by the number of its facts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ProgressBenchmark {

    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);
    private static final int MEMBERS = 50;

    /** Facts of the target, spread over five years. */
    @Param({"10", "1000", "100000"})
    public int facts;

    private List<Fact> given = List.of();
    private List<PopulationEntry> population = List.of();

    @Setup
    public void spreadFacts() {
        given = IntStream.range(0, facts)
                .mapToObj(i -> Fact.counted(
                        START.plusDays(i % 1700), Fact.Grade.values()[i % 4], "e" + i % MEMBERS, BigDecimal.ONE))
                .toList();
        population = IntStream.range(0, MEMBERS)
                .mapToObj(i -> new PopulationEntry("e" + i, START.minusYears(i % 10)))
                .toList();
    }

    @Benchmark
    public Progress cumulativeCount() {
        return judge(Target.Scope.PLAN, Term.Period.CUMULATIVE, 0);
    }

    @Benchmark
    public Progress fiveYearWindowOfEachTeacher() {
        return judge(Target.Scope.PER_TEACHER, Term.Period.PER_N_YEARS, 5);
    }

    private Progress judge(Target.Scope scope, Term.Period period, int years) {
        Target target = new Target(
                Target.Quantity.COUNT,
                Target.Accumulation.FLOW,
                Standard.atLeast(BigDecimal.valueOf(6)),
                new Term(period, START, LocalDate.of(2025, 12, 31), years, false),
                scope,
                Target.Type.GOAL,
                Schedule.EVEN,
                Thresholds.USUAL,
                "个");
        return Progress.of(target, given, population, AS_OF);
    }
}
