package org.chanjiao.portal.error;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The address that faults are forwarded to is no page of its own. */
@Configuration(proxyBeanMethods = false)
class ErrorConfiguration {

    /** Whoever types {@code /error} asks for something that is not there; nothing went wrong. */
    @Bean
    FilterRegistrationBean<Filter> typedErrorAddress() {
        Filter nothingThere = (request, response, chain) ->
                ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
        var registration = new FilterRegistrationBean<>(nothingThere);
        registration.addUrlPatterns("/error");
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        return registration;
    }
}
