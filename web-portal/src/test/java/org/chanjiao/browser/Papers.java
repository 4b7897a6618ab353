package org.chanjiao.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Documents for the journeys. No two are the same, for the portal recognises what it has seen. */
final class Papers {

    private static final Path OWN = Path.of("src/main/resources/demo/policy-published.txt");
    /** Real documents, where a workplace has them beside the checkout. */
    private static final Path REAL = Path.of("..", "..", "shared", "policies");

    private Papers() {}

    /** A whole plan in all forms of the genre. */
    static String plan() {
        return read(OWN);
    }

    /** A short notice with two measures, one of them with a question, made different by its number. */
    static String notice(int number) {
        return """
                云溪市教育局关于做好实训条件改善第%1$d批工作的通知
                云溪教发〔2026〕%1$d号

                各区、县教育局：

                一、重点任务

                （一）建设实训基地。到2027年，建成校企共建实训基地%1$d个以上，每年接收学生实训2000人次。（责任单位：市教育局）

                （二）选派企业导师。每年选派企业导师不少于30名。（责任单位：市产业人才服务站）

                云溪市教育局
                2026年3月6日
                """
                .formatted(number);
    }

    /** The real documents; none where they are not at hand. */
    static List<Path> real() {
        if (!Files.isDirectory(REAL)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(REAL)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
