package org.chanjiao.portal.error;

import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.chanjiao.access.AccessDenied;
import org.chanjiao.formats.table.UnreadableTable;
import org.chanjiao.reporting.OwnReport;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** The one table from what was thrown to the status that says it. */
final class Statuses {

    private Statuses() {}

    /** The status of a refusal; empty for a fault of the platform itself. */
    static Optional<HttpStatusCode> of(Throwable thrown) {
        if (thrown instanceof AccessDenied || thrown instanceof OwnReport) {
            return Optional.of(HttpStatus.FORBIDDEN);
        }
        if (unknown(thrown)) {
            return Optional.of(HttpStatus.NOT_FOUND);
        }
        if (thrown instanceof OptimisticLockingFailureException) {
            return Optional.of(HttpStatus.CONFLICT);
        }
        if (thrown instanceof UnreadableTable) {
            return Optional.of(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (thrown instanceof MaxUploadSizeExceededException) {
            return Optional.of(HttpStatus.CONTENT_TOO_LARGE);
        }
        if (thrown instanceof HttpMessageNotReadableException
                || thrown instanceof MultipartException
                || thrown instanceof RequestRejectedException
                || thrown instanceof InvalidParameterException
                || thrown instanceof TypeMismatchException) {
            return Optional.of(HttpStatus.BAD_REQUEST);
        }
        return thrown instanceof ErrorResponse response
                        && response.getStatusCode().is4xxClientError()
                ? Optional.of(response.getStatusCode())
                : Optional.empty();
    }

    /** Our modules name it {@code Unknown…}; an address whose id is no id names nothing either. */
    private static boolean unknown(Throwable thrown) {
        return thrown.getClass().getName().startsWith("org.chanjiao.")
                        && thrown.getClass().getSimpleName().startsWith("Unknown")
                || thrown instanceof MethodArgumentTypeMismatchException mismatch
                        && mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
    }
}
