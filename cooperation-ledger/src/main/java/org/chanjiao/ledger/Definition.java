package org.chanjiao.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chanjiao.ledger.TypeRefused.Fault;
import org.jspecify.annotations.Nullable;

/** One mapping of a type's definition as YAML or JSON give it, read part by part with a name for every mistake. */
record Definition(String place, Map<?, ?> parts) {

    String text(String key) {
        return optional(key).orElseThrow(() -> refused("缺少 " + key));
    }

    Optional<String> optional(String key) {
        Object value = parts.get(key);
        return value == null || value.toString().isBlank()
                ? Optional.empty()
                : Optional.of(value.toString().strip());
    }

    @Nullable
    String orNull(String key) {
        return optional(key).orElse(null);
    }

    boolean flag(String key) {
        return optional(key).map(Boolean::parseBoolean).orElse(false);
    }

    int number(String key) {
        return optional(key).map(this::figure).map(BigDecimal::intValue).orElse(1);
    }

    @Nullable
    BigDecimal figureOrNull(String key) {
        return optional(key).map(this::figure).orElse(null);
    }

    <E extends Enum<E>> E choice(String key, Class<E> kinds, @Nullable E otherwise) {
        Optional<String> name = optional(key);
        if (name.isEmpty() && otherwise != null) {
            return otherwise;
        }
        return constant(kinds, name.orElseThrow(() -> refused("缺少 " + key)));
    }

    <E extends Enum<E>> List<E> choices(String key, Class<E> kinds) {
        return texts(key).stream().map(name -> constant(kinds, name)).toList();
    }

    List<String> texts(String key) {
        return list(key).stream().map(Object::toString).toList();
    }

    List<List<String>> lists(String key) {
        return list(key).stream()
                .map(entry -> entry instanceof List<?> inner
                        ? inner.stream().map(Object::toString).toList()
                        : List.of(entry.toString()))
                .toList();
    }

    List<Definition> mappings(String key) {
        return list(key).stream().map(entry -> of(place + "." + key, entry)).toList();
    }

    Optional<Definition> mapping(String key) {
        return Optional.ofNullable(parts.get(key)).map(entry -> of(place + "." + key, entry));
    }

    private List<?> list(String key) {
        Object value = parts.get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? list : List.of(value);
    }

    private Definition of(String where, Object entry) {
        if (entry instanceof Map<?, ?> map) {
            return new Definition(where, map);
        }
        throw refused(where + " 应当是一组键值");
    }

    private BigDecimal figure(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notAFigure) {
            throw refused("“" + text + "”不是数字");
        }
    }

    private <E extends Enum<E>> E constant(Class<E> kinds, String name) {
        try {
            return Enum.valueOf(kinds, name);
        } catch (IllegalArgumentException unknown) {
            throw refused("不认识“" + name + "”");
        }
    }

    private TypeRefused refused(String sentence) {
        return new TypeRefused(List.of(new Fault(place, sentence)));
    }
}
