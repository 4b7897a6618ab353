package org.chanjiao.portal.ledgertype;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chanjiao.ledger.LedgerField;
import org.springframework.util.MultiValueMap;

/** One row of the table of fields, as texts. */
record FieldLine(String key, String label, String kind, String unit, boolean required, String options, String help) {

    static final FieldLine BLANK = new FieldLine("", "", "TEXT", "", false, "", "");

    static FieldLine of(LedgerField field) {
        return new FieldLine(
                field.key(),
                field.label(),
                field.kind().name(),
                field.unit() == null ? "" : field.unit(),
                field.required(),
                String.join("、", field.options()),
                field.help() == null ? "" : field.help());
    }

    static FieldLine of(MultiValueMap<String, String> sent, int row) {
        String at = "field" + row + ".";
        return new FieldLine(
                TypeForm.text(sent, at + "key"),
                TypeForm.text(sent, at + "label"),
                TypeForm.text(sent, at + "kind"),
                TypeForm.text(sent, at + "unit"),
                sent.containsKey(at + "required"),
                TypeForm.text(sent, at + "options"),
                TypeForm.text(sent, at + "help"));
    }

    boolean filled() {
        return !key.isEmpty() || !label.isEmpty();
    }

    /** The field's definition; bounds stay as they were, because the table does not show them. */
    Map<String, Object> definition(List<LedgerField> before) {
        Map<String, Object> definition = new HashMap<>();
        before.stream().filter(field -> field.key().equals(key)).findFirst().ifPresent(field -> {
            definition.put("min", field.min());
            definition.put("max", field.max());
            definition.put("sensitive", field.sensitive());
        });
        definition.put("key", key);
        definition.put("label", label);
        definition.put("kind", kind);
        definition.put("unit", unit);
        definition.put("required", required);
        definition.put("options", split(options));
        definition.put("help", help);
        return definition;
    }

    static List<String> split(String text) {
        return Arrays.stream(text.split("[、，,;；\\s]+"))
                .filter(part -> !part.isBlank())
                .toList();
    }
}
