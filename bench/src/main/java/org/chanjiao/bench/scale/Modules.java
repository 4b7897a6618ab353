package org.chanjiao.bench.scale;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** Which parts of the platform are wired. */
final class Modules {

    private Modules() {}

    /** Everything. */
    @Configuration
    @ComponentScan(
            basePackages = "org.chanjiao",
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "org\\.chanjiao\\.(bench|testsupport)\\..*"))
    static class Whole {}

    /** Everything but the listener that brings figures and roll-ups up to date: what a write costs without them. */
    @Configuration
    @ComponentScan(
            basePackages = "org.chanjiao",
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "org\\.chanjiao\\.(bench|testsupport|standing\\.KeepingUp).*"))
    static class WithoutRollups {}
}
