package org.chanjiao.portal.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.chanjiao.audit.AuditEntries;
import org.chanjiao.audit.Downloaded;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Writes down, before it is answered, that somebody takes data out as a file or prints it. Empty templates are no data. */
@Configuration(proxyBeanMethods = false)
@RequiredArgsConstructor
class DownloadTrail implements WebMvcConfigurer, HandlerInterceptor {

    private static final Pattern TAKEN =
            Pattern.compile("/attachments/[^/]+|.*/(export|faulty|case)\\.(xlsx|jsonl)|.*/print");

    private final ObjectProvider<AuditEntries> entries;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String path = request.getRequestURI();
        if (request.getMethod().equals("GET") && TAKEN.matcher(path).matches() && request.getUserPrincipal() != null) {
            String query = request.getQueryString();
            entries.getObject().record(new Downloaded(query == null ? path : path + "?" + query));
        }
        return true;
    }
}
