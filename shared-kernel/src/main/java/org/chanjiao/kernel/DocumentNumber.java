package org.chanjiao.kernel;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an official document: issuer mark, year in hexagonal brackets, running number, as in
 * {@code 国发〔2014〕19号} (GB/T 9704-2012, 7.2.5: no 第, no leading zero).
 *
 * @throws IllegalArgumentException for an empty mark, a year outside 1949 to 2099, or a number below 1
 */
public record DocumentNumber(String mark, int year, int number) implements Comparable<DocumentNumber> {

    private static final Pattern WRITTEN =
            Pattern.compile("([\\p{IsHan}A-Za-z]{1,24})[〔\\[(【{〈](\\d{4})年?[〕\\])】}〉]第?0{0,5}([1-9]\\d{0,5})号?");

    public DocumentNumber {
        if (mark.isBlank() || year < 1949 || year > 2099 || number < 1) {
            throw new IllegalArgumentException("Not a document number: " + mark + " " + year + " " + number);
        }
    }

    /** Reads any usual writing: square, round or full-width brackets, spaces, 第, leading zeros, missing 号. */
    public static Optional<DocumentNumber> parse(String written) {
        var matcher = WRITTEN.matcher(
                Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s", ""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(2));
        return year < 1949 || year > 2099
                ? Optional.empty()
                : Optional.of(new DocumentNumber(matcher.group(1), year, Integer.parseInt(matcher.group(3))));
    }

    @Override
    public int compareTo(DocumentNumber other) {
        int byMark = mark.compareTo(other.mark);
        int byYear = Integer.compare(year, other.year);
        return byMark != 0 ? byMark : byYear != 0 ? byYear : Integer.compare(number, other.number);
    }

    /** The one official writing, with 〔〕. */
    @Override
    public String toString() {
        return mark + "〔" + year + "〕" + number + "号";
    }
}
