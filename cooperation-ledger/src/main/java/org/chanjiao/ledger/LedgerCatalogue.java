package org.chanjiao.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The ledgers that come with the platform, one file for each; brought up to date before anything that starts fills them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@RequiredArgsConstructor
class LedgerCatalogue implements ApplicationRunner {

    private static final String FILES = "classpath*:catalogue/ledger/*.yaml";

    private final LedgerTypes types;

    @Override
    public void run(ApplicationArguments arguments) {
        types.takeOver(read());
    }

    static List<LedgerType> read() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(LedgerCatalogue::type)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LedgerType type(Resource file) {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        try (InputStream in = file.getInputStream()) {
            Map<?, ?> definition = yaml.load(in);
            return TypeReader.read(definition);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TypeRefused refused) {
            throw new IllegalStateException(file.getFilename() + ": " + refused.getMessage(), refused);
        }
    }
}
