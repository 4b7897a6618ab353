package org.chanjiao.portal.ledger;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.chanjiao.ledger.ImportId;
import org.chanjiao.ledger.LedgerBook;
import org.chanjiao.ledger.LedgerImports;
import org.chanjiao.ledger.LedgerItemId;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** An item or upload is found below the ledger it belongs to and below no other. */
@Component
@RequiredArgsConstructor
class LedgerAddresses implements HandlerInterceptor, WebMvcConfigurer {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final String UPLOADS = "/ledgers/{type}/imports/{id}";

    private final LedgerBook book;
    private final LedgerImports imports;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/ledgers/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> parts
                && parts.get("type") instanceof String type
                && parts.get("id") instanceof String id
                && ID.matcher(id).matches()) {
            if (pattern.startsWith(UPLOADS)) {
                imports.requireIn(type, ImportId.of(id));
            } else {
                book.requireIn(type, LedgerItemId.of(id));
            }
        }
        return true;
    }
}
