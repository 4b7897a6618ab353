package org.chanjiao.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chanjiao.scheme.CriterionResult;
import org.chanjiao.scheme.Outcome;
import org.chanjiao.scheme.Scheme;
import org.chanjiao.scheme.SelfCheck;

/**
 * What an application asks: words of the applicant, and a statement for each condition that only a person can judge. What
 * the directory, the register and the ledgers know is not asked again.
 *
 * @param prefilled how many entries of the form come from there
 */
public record ApplicationFields(List<Field> fields, int prefilled) {

    /** Key prefix of the statement on a condition. */
    public static final String CONDITION = "condition-";

    private static final int LONG = 4000;
    private static final int SHORT = 100;

    public ApplicationFields {
        fields = List.copyOf(fields);
    }

    /**
     * One thing to write.
     *
     * @param key {@code summary}, {@code plan}, {@code contact}, {@code phone}, {@code commitment} or one for a condition
     * @param criterion what the condition is called, blank for the others
     * @param longest how many characters it takes
     */
    public record Field(String key, String criterion, boolean required, int longest) {}

    static ApplicationFields of(Scheme rules, SelfCheck check) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("summary", "", true, LONG));
        if (rules.terms().cultivates()) {
            fields.add(new Field("plan", "", true, LONG));
        }
        List<CriterionResult> all = check.results().toList();
        all.stream()
                .filter(result -> result.judgement().outcome() == Outcome.FOR_A_PERSON)
                .map(result -> new Field(CONDITION + result.id(), result.name(), true, LONG))
                .forEach(fields::add);
        fields.add(new Field("contact", "", true, SHORT));
        fields.add(new Field("phone", "", true, SHORT));
        fields.add(new Field("commitment", "", true, SHORT));
        long judged = all.stream()
                .filter(result -> result.judgement().outcome() != Outcome.FOR_A_PERSON)
                .count();
        return new ApplicationFields(fields, (int) judged + KNOWN);
    }

    /** Name, code, place, kind, day of foundation, class of business, business, staff, size. */
    private static final int KNOWN = 9;

    /** Share of the form that is filled in already, in per cent, rounded down. */
    public int prefilledPercent() {
        return 100 * prefilled / (prefilled + fields.size());
    }

    /** Keys of what is required and blank, or too long. */
    List<String> blank(Map<String, String> answers) {
        return fields.stream()
                .filter(field -> {
                    String written = answers.getOrDefault(field.key(), "").strip();
                    return field.required() && written.isEmpty() || written.length() > field.longest();
                })
                .map(Field::key)
                .toList();
    }

    /** Every key that may be written. */
    public Stream<String> keys() {
        return fields.stream().map(Field::key);
    }
}
