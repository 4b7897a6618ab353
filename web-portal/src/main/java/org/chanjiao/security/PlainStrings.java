package org.chanjiao.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Refuses a character zero in the strings that programs send, as {@link RefusedRequests} does in forms. */
@Configuration(proxyBeanMethods = false)
class PlainStrings {

    @Bean
    JacksonModule plainStringsModule() {
        return new SimpleModule().addDeserializer(String.class, new Plain());
    }

    private static final class Plain extends StringDeserializer {

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            String text = super.deserialize(parser, context);
            return text != null && text.indexOf('\0') >= 0
                    ? (String) context.handleWeirdStringValue(String.class, text, "holds a character zero")
                    : text;
        }
    }
}
