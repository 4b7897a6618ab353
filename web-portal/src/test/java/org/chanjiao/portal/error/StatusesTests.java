package org.chanjiao.portal.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

class StatusesTests {

    @Test
    void lostUpdateIsAConflict() {
        assertThat(Statuses.of(new OptimisticLockingFailureException("x"))).contains(HttpStatus.CONFLICT);
        assertThat(Statuses.of(new ObjectOptimisticLockingFailureException("x", new IllegalStateException())))
                .contains(HttpStatus.CONFLICT);
    }

    @Test
    void tooLargeAFileIsSaidSo() {
        assertThat(Statuses.of(new MaxUploadSizeExceededException(1))).contains(HttpStatus.CONTENT_TOO_LARGE);
    }

    @Test
    void textThatIsNoneIsTheCallersFault() {
        assertThat(Statuses.of(new InvalidParameterException("not UTF-8"))).contains(HttpStatus.BAD_REQUEST);
        assertThat(Statuses.of(new RequestRejectedException("x"))).contains(HttpStatus.BAD_REQUEST);
    }

    @Test
    void springSaysItsOwnStatus() {
        assertThat(Statuses.of(new NoResourceFoundException(HttpMethod.GET, "/x", "x")))
                .contains(HttpStatus.NOT_FOUND);
        assertThat(Statuses.of(new HttpRequestMethodNotSupportedException("PUT")))
                .contains(HttpStatus.METHOD_NOT_ALLOWED);
    }

    @Test
    void everythingElseIsOurFault() {
        assertThat(Statuses.of(new IllegalStateException("x"))).isEmpty();
    }

    @Test
    void whatOurModulesDoNotKnowIsNotFound() {
        assertThat(Statuses.of(new UnknownThing())).contains(HttpStatus.NOT_FOUND);
    }

    private static final class UnknownThing extends RuntimeException {}
}
