package org.chanjiao.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Properties;

/**
 * A version of this product, compared by its numbers: 0.10.0 is newer than 0.9.2. A suffix such as -SNAPSHOT does not
 * count.
 */
record ProductVersion(String text) implements Comparable<ProductVersion> {

    /** The version that was built. */
    static ProductVersion current() {
        try (var information = ProductVersion.class.getResourceAsStream("/META-INF/build-info.properties")) {
            var properties = new Properties();
            if (information != null) {
                properties.load(information);
            }
            return new ProductVersion(properties.getProperty("build.version", "0"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int compareTo(ProductVersion other) {
        return Arrays.compare(numbers(), other.numbers());
    }

    private int[] numbers() {
        return Arrays.stream(text.replaceFirst("-.*$", "").split("\\."))
                .filter(part -> part.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    @Override
    public String toString() {
        return text;
    }
}
