package org.chanjiao.portal.importing;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk typed into a small form that could not be followed: left by the redirect under the flash name {@code typed}, so that the
 * form shows it again.
 *
 * @param place the form it was typed into: id of the question or item, or the form's name
 */
record Typed(String place, Map<String, String> values) implements Serializable {

    static final String FLASH = "typed";

    Typed {
        values = new LinkedHashMap<>(values);
    }

    /** Pairs of a field and what was typed into it; what is absent counts as empty. */
    static Typed into(Object place, @Nullable Object... pairs) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            values.put(String.valueOf(pairs[i]), pairs[i + 1] == null ? "" : String.valueOf(pairs[i + 1]));
        }
        return new Typed(place.toString(), values);
    }

    /** Whether it was typed into that form. */
    public boolean into(Object form) {
        return place.equals(form.toString());
    }

    /** What was typed into the field of that form; null where nothing was. */
    public @Nullable String at(Object form, String field) {
        return into(form) ? values.get(field) : null;
    }
}
