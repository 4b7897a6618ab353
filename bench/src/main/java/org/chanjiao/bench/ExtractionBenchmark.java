package org.chanjiao.bench;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.chanjiao.extraction.Draft;
import org.chanjiao.extraction.PolicyExtraction;
import org.openjdk.jmh.annotations.AuxCounters;
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

/**
 * Reading policies from 10 KB to 10 MB of UTF-8 on one core; {@code bytes} per second should be the same for every size.
 *
 * <p>The heap stands at its full size from the start: growing it is no cost of the text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class ExtractionBenchmark {

    private static final String HEAD =
            """
            云河市人民政府办公室关于印发云河市深化产教融合实施方案的通知
            云政办发〔2023〕18号
            各县（市、区）人民政府，市政府各部门：
            现将《云河市深化产教融合实施方案》印发给你们，请认真贯彻执行。
            云河市人民政府办公室
            2023年4月6日
            云河市深化产教融合实施方案
            为落实《临江省职业教育发展规划》（临政发〔2022〕3号），制定本方案。
            一、总体目标
            到2027年，建成产教融合基地20个，培育产教融合型企业100家左右，“双师型”教师占比达到60%以上。
            """;

    private static final String ITEM =
            """
            %d．深化校企协同育人。围绕先进制造、现代农业和生活服务等产业的岗位需要，支持职业学校与骨干企业共同制定培养方案、\
            共同开发课程教材、共同评价培养质量，把企业的真实项目和工艺流程引入课堂，推动学生在真实环境中学习和成长。\
            鼓励企业开放车间和设备，承担学生实习实训任务，保障学生的合法权益。完善教师到企业实践的制度，\
            拓宽技术能手到学校任教的渠道，形成人员互聘、岗位互通、成果共享的长效机制。到2026年，共建实训基地3—5个。\
            （责任单位：市教育局、人力资源社会保障局、工业和信息化局，各县（市）区政府）
            """;

    @Param({"10", "100", "1000", "10000"})
    public int kilobytes;

    private String text = "";
    private int size;

    /** Bytes of text in UTF-8 read in the iteration. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Counted {
        public long bytes;
    }

    @Setup
    public void write() {
        StringBuilder policy = new StringBuilder(HEAD).append("二、主要任务\n");
        int bytes = utf8(HEAD);
        for (int i = 1; bytes < kilobytes * 1000; i++) {
            String section = i % 5 == 1 ? "（" + "一二三四五六七八九".charAt(i / 5 % 9) + "）统筹推进校企合作\n" : "";
            String item = section + ITEM.formatted(i % 1000);
            policy.append(item);
            bytes += utf8(item);
        }
        text = policy.toString();
        size = bytes;
    }

    private static int utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8).length;
    }

    @Benchmark
    public Draft read(Counted counted) {
        counted.bytes += size;
        return PolicyExtraction.read(text);
    }
}
