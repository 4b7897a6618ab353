package org.chanjiao.scheme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The schemes that come with the platform, one file for each. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@RequiredArgsConstructor
class SchemeCatalogue implements ApplicationRunner {

    private static final String FILES = "classpath*:catalogue/scheme/*.yaml";

    private final Schemes schemes;

    @Override
    public void run(ApplicationArguments arguments) {
        schemes.takeOver(read());
    }

    static List<Scheme> read() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(SchemeCatalogue::scheme)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scheme scheme(Resource file) {
        try {
            return SchemeReader.readYaml(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SchemeRefused refused) {
            throw new IllegalStateException(file.getFilename() + ": " + refused.getMessage(), refused);
        }
    }
}
