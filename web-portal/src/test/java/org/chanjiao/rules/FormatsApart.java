package org.chanjiao.rules;

import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.JavaPackage;

/** Each package under the root is a module; of {@code formats}, which holds nothing itself, each package below it. */
final class FormatsApart implements ApplicationModuleDetectionStrategy {

    @Override
    public Stream<JavaPackage> getModuleBasePackages(JavaPackage root) {
        return root.getDirectSubPackages().stream()
                .flatMap(found -> found.getLocalName().equals("formats")
                        ? found.getDirectSubPackages().stream()
                        : Stream.of(found));
    }
}
