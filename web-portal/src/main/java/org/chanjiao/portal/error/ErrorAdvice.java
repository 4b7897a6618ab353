package org.chanjiao.portal.error;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.chanjiao.audit.CurrentOrigin;
import org.chanjiao.audit.Origin;
import org.chanjiao.portal.layout.PageFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns every exception into the page that explains it, and under {@code /api} into a problem detail. */
@Slf4j
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
@RequiredArgsConstructor
class ErrorAdvice {

    private static final String API = "/api/";

    private final PageFrame frame;
    private final CurrentOrigin origin;

    /** What Spring Security throws goes back to it: it knows whether to ask for a sign-in. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leave(RuntimeException thrown) {
        throw thrown;
    }

    @ExceptionHandler(Exception.class)
    @Nullable
    Object explain(Exception thrown, HttpServletRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            return null;
        }
        HttpStatusCode status = Statuses.of(thrown).orElse(HttpStatus.INTERNAL_SERVER_ERROR);
        String reference = status.is5xxServerError() ? report(thrown, request) : null;
        return request.getRequestURI().startsWith(API) ? problem(status, reference) : page(status, reference, request);
    }

    private ModelAndView page(HttpStatusCode status, @Nullable String reference, HttpServletRequest request) {
        ModelAndView view = new ModelAndView(ErrorView.of(status));
        view.setStatus(status);
        view.addObject("status", status.value());
        view.addObject("reference", reference);
        return frame.framed(view, request);
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatusCode status, @Nullable String reference) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        if (reference != null) {
            problem.setProperty("reference", reference);
        }
        return ResponseEntity.status(status).body(problem);
    }

    /** Writes the fault down under the id that ties together the audit entries of the request. */
    private String report(Exception thrown, HttpServletRequest request) {
        String reference = origin.get().map(Origin::requestId).orElse("-");
        log.error("{} {} {} failed", reference, request.getMethod(), request.getRequestURI(), thrown);
        return reference;
    }
}
