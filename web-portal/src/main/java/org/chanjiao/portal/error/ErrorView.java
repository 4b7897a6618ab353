package org.chanjiao.portal.error;

import java.util.Set;
import org.springframework.http.HttpStatusCode;

/** Which page explains a status. */
final class ErrorView {

    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 409, 413);

    private ErrorView() {}

    /** The page of that status, else the page of its family; the same names Spring Boot looks for. */
    static String of(HttpStatusCode status) {
        if (EXPLAINED.contains(status.value())) {
            return "error/" + status.value();
        }
        return status.is4xxClientError() ? "error/4xx" : "error/5xx";
    }
}
