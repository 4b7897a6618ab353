package org.chanjiao.compliance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.chanjiao.kernel.DateRange;

/**
 * What a rule looks at: values by field key in their canonical form. A missing value is unknown, which is not zero.
 *
 * @param values figures plain, days as 2027-06-30, flags as 是 or 否
 */
public record Row(Map<String, String> values) {

    public Row {
        values = Map.copyOf(values);
    }

    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
    }

    public Optional<BigDecimal> figure(String key) {
        return text(key).map(BigDecimal::new);
    }

    public Optional<LocalDate> day(String key) {
        return text(key).map(LocalDate::parse);
    }

    public boolean says(String key, String value) {
        return text(key).filter(value::equals).isPresent();
    }

    /** From {@code startsOn} to {@code endsOn}, both included; empty while one of them is unknown. */
    public Optional<DateRange> stay() {
        return day("startsOn")
                .flatMap(first ->
                        day("endsOn").filter(last -> !last.isBefore(first)).map(last -> new DateRange(first, last)));
    }
}
