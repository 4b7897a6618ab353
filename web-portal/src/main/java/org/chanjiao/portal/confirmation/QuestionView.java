package org.chanjiao.portal.confirmation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chanjiao.confirmation.Question;
import org.chanjiao.kernel.FigureText;
import org.chanjiao.ledger.FieldKind;

/**
 * A question to a partner as its page shows it.
 *
 * @param id names its fields on a page of several
 */
record QuestionView(
        String id, String ledger, String title, String owner, String partner, List<Line> lines, String action) {

    private static final String SHOULD_BE = "should.";

    /**
     * One value.
     *
     * @param name of the field in which it is corrected
     */
    record Line(String label, String value, String name) {}

    static QuestionView of(Question question, String action) {
        return new QuestionView(
                question.id().toString(),
                question.ledger(),
                question.title(),
                question.owner(),
                question.partner(),
                question.facts().stream()
                        .map(fact -> new Line(fact.label(), shown(fact.kind(), fact.value()), SHOULD_BE + fact.key()))
                        .toList(),
                action);
    }

    static String shown(FieldKind kind, String value) {
        if (kind == FieldKind.MONEY) {
            return FigureText.money(value);
        }
        return kind.isFigure() ? FigureText.grouped(value) : value;
    }

    /** The same of what a partner typed, which may be no figure. */
    static String said(FieldKind kind, String value) {
        return value.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? shown(kind, value) : value;
    }

    /** What the partner says it should be, by field key. */
    static Map<String, String> corrections(Map<String, String> sent) {
        return sent.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(SHOULD_BE))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(SHOULD_BE.length()), Map.Entry::getValue));
    }
}
