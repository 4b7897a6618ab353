package org.chanjiao.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a person filled into a line, as typed; fields the line does not ask for are empty.
 *
 * @param done the day a milestone was reached
 */
@Embeddable
public record Entry(
        @Column(name = "value_text") String value,
        @Column(name = "numerator_text") String numerator,
        @Column(name = "denominator_text") String denominator,
        @Column(name = "done_text") String done,
        @Column(name = "progress") String progress,
        @Column(name = "problem") String problem,
        @Column(name = "next_step") String next) {

    public static final Entry BLANK = new Entry("", "", "", "", "", "", "");

    public static Entry ofValue(String value) {
        return new Entry(value, "", "", "", "", "", "");
    }

    public static Entry ofQuotient(String numerator, String denominator) {
        return new Entry("", numerator, denominator, "", "", "", "");
    }

    public static Entry ofDone(String day) {
        return new Entry("", "", "", day, "", "", "");
    }

    public static Entry ofWords(String progress, String problem, String next) {
        return new Entry("", "", "", "", progress, problem, next);
    }

    public boolean isBlank() {
        return equals(BLANK);
    }
}
