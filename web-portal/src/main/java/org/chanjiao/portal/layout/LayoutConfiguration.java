package org.chanjiao.portal.layout;

import jakarta.servlet.DispatcherType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/** Frames every page and speaks Chinese unless the reader chose otherwise, whatever the browser asks for. */
@Configuration
@RequiredArgsConstructor
class LayoutConfiguration implements WebMvcConfigurer {

    private static final Duration PICTURES_KEPT = Duration.ofHours(1);

    private final PageFrame frame;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(frame);
    }

    /** Pictures are asked for by their plain names, so that they may not be kept long. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/icons.svg", "/favicon.svg")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.maxAge(PICTURES_KEPT));
    }

    /** Takes the place of the filter that Spring Boot would make. */
    @Bean
    static FilterRegistrationBean<ResourceUrlEncodingFilter> assetLinks() {
        FilterRegistrationBean<ResourceUrlEncodingFilter> registration = new FilterRegistrationBean<>(new AssetLinks());
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return registration;
    }

    /**
     * The default bundle is Chinese; the language of the machine must not slip in between. Static, because messages are made
     * before everything else and would draw the frame and all its sources with them.
     */
    @Bean
    static MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    static LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver(Appearance.LANGUAGE);
        resolver.setDefaultLocale(Appearance.DEFAULT_LANGUAGE);
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }
}
