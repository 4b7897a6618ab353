package org.chanjiao.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.chanjiao.audit.CurrentOrigin;
import org.chanjiao.audit.Origin;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells the audit trail who sent the present request, from where, and one id for the whole of it. */
@Component
class RequestOrigin implements CurrentOrigin {

    private static final String ID = RequestOrigin.class.getName() + ".id";

    @Override
    public Optional<Origin> get() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(of(attributes.getRequest()))
                : Optional.empty();
    }

    private static Origin of(HttpServletRequest request) {
        return SignedIn.in(SecurityContextHolder.getContext().getAuthentication())
                .map(SignedIn::person)
                .map(person ->
                        new Origin(person.accountId().value(), person.login(), request.getRemoteAddr(), id(request)))
                .orElseGet(() -> new Origin(null, "anonymous", request.getRemoteAddr(), id(request)));
    }

    private static String id(HttpServletRequest request) {
        if (request.getAttribute(ID) == null) {
            request.setAttribute(ID, UUID.randomUUID().toString());
        }
        return String.valueOf(request.getAttribute(ID));
    }
}
