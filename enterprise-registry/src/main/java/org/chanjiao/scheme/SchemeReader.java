package org.chanjiao.scheme;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes schemes as text. A list or text that is left out is empty; a word that is not known is an error. */
final class SchemeReader {

    private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .withConfigOverride(List.class, list -> list.setNullHandling(EMPTY))
            .withConfigOverride(String.class, text -> text.setNullHandling(EMPTY))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private SchemeReader() {}

    /** @throws SchemeRefused when the text is no YAML or not a scheme */
    static Scheme readYaml(String text) {
        try {
            Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            if (loaded instanceof Map<?, ?> parts) {
                return checked(MAPPER.convertValue(parts, Scheme.class));
            }
        } catch (YAMLException malformed) {
            throw new SchemeRefused(List.of("文本格式不对：" + firstLine(malformed)));
        } catch (JacksonException unfit) {
            throw new SchemeRefused(List.of("内容不对：" + firstLine(unfit)));
        }
        throw new SchemeRefused(List.of("应当是一组键值"));
    }

    /** A definition that was checked when it was written. */
    static Scheme readJson(String json) {
        return MAPPER.readValue(json, Scheme.class);
    }

    static String json(Scheme scheme) {
        return MAPPER.writeValueAsString(scheme);
    }

    static String yaml(Scheme scheme) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(160);
        return new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(options), options)
                .dump(MAPPER.convertValue(scheme, Map.class));
    }

    private static Scheme checked(Scheme scheme) {
        List<String> faults = SchemeFaults.of(scheme);
        if (!faults.isEmpty()) {
            throw new SchemeRefused(faults);
        }
        return scheme;
    }

    private static String firstLine(Exception problem) {
        return String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
    }
}
