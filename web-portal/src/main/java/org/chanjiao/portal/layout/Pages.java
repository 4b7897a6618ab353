package org.chanjiao.portal.layout;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Makes the frame of a page from the request. */
@Component
class Pages {

    Page of(HttpServletRequest request) {
        return Page.anonymous(path(request), Appearance.careOf(request));
    }

    /** The address the reader sees, also when the container forwarded to the error page. */
    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        boolean rereadable = request.getMethod().equals("GET") && failed == null;
        return rereadable && request.getQueryString() != null ? path + "?" + request.getQueryString() : path;
    }
}
