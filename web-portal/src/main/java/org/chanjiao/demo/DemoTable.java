package org.chanjiao.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** What the demonstration consists of, from the files beside its texts. No cell holds a comma. */
final class DemoTable {

    private static final String FOLDER = "demo/";

    private DemoTable() {}

    /** The lines below the heading, each by the names of the heading. */
    static List<Map<String, String>> rows(String file) {
        List<String> lines =
                new String(bytes(file), StandardCharsets.UTF_8).lines().toList();
        String[] heading = lines.get(0).split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < heading.length; i++) {
                row.put(heading[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    static boolean exists(String file) {
        return new ClassPathResource(FOLDER + file).exists();
    }

    static byte[] bytes(String file) {
        try (var in = new ClassPathResource(FOLDER + file).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
