package org.chanjiao.portal.layout;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An address inside the portal with its parameters; values are encoded, blank ones left out. */
public record Link(String path, Map<String, String> parameters) {

    public Link {
        parameters = new LinkedHashMap<>(parameters);
    }

    public static Link to(String path) {
        return new Link(path, Map.of());
    }

    /** The same address with one parameter more, replaced, or (blank or {@code null}) without it. */
    public Link with(String name, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        if (value != null && !value.isBlank()) {
            changed.put(name, value);
        }
        return new Link(path, changed);
    }

    /** The address as a link writes it, without the application's own prefix. */
    public String href() {
        if (parameters.isEmpty()) {
            return path;
        }
        return parameters.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
