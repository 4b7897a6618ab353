package org.chanjiao.formats.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The headings that an imported table is looked up by, found whatever their spaces, width of characters or marks such as
 * （必填） and *.
 *
 * @param required a table without one of them is refused
 * @param optional read where they occur
 */
public record Headings(List<String> required, List<String> optional) {

    public Headings {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    public static Headings required(String... headings) {
        return new Headings(List.of(headings), List.of());
    }

    /** From the normal form of each heading to the heading as the caller wrote it. */
    Map<String, String> byNormalForm() {
        return Stream.concat(required.stream(), optional.stream())
                .collect(Collectors.toMap(Headings::normalForm, Function.identity(), (first, second) -> first));
    }

    static String normalForm(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .replaceAll("\\((?:必填|选填|可不填)\\)", "")
                .replaceAll("^\\*+|\\*+$", "");
    }
}
