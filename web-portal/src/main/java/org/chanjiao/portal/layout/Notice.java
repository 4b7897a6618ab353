package org.chanjiao.portal.layout;

import java.io.Serializable;
import java.util.List;

/**
 * One sentence a redirect leaves for the next page, under the flash name {@code notice}.
 *
 * @param tone {@code info}, {@code done}, {@code warn} or {@code bad}
 * @param key message key of the sentence, with up to three arguments
 */
public record Notice(String tone, String key, List<String> arguments) implements Serializable {

    public Notice {
        arguments = List.copyOf(arguments);
    }

    /** Something was done. */
    public static Notice done(String key, String... arguments) {
        return new Notice("done", key, List.of(arguments));
    }

    /** Something to know. */
    public static Notice info(String key, String... arguments) {
        return new Notice("info", key, List.of(arguments));
    }

    /** Something to look at. */
    public static Notice warn(String key, String... arguments) {
        return new Notice("warn", key, List.of(arguments));
    }

    /** Something did not work. */
    public static Notice bad(String key, String... arguments) {
        return new Notice("bad", key, List.of(arguments));
    }

    /** Whether a screen reader should interrupt for it. */
    public boolean urgent() {
        return tone.equals("bad");
    }

    public String first() {
        return argument(0);
    }

    public String second() {
        return argument(1);
    }

    public String third() {
        return argument(2);
    }

    private String argument(int index) {
        return index < arguments.size() ? arguments.get(index) : "";
    }
}
