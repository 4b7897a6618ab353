package org.chanjiao.portal.reporting;

import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.portal.layout.TodoSource;
import org.chanjiao.reporting.ReportList;
import org.chanjiao.reporting.ReportShelf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The counts of reports on the home page, each with the list it counts. */
@Configuration(proxyBeanMethods = false)
@RequiredArgsConstructor
class ReportTodos {

    private final ReportShelf shelf;
    private final Access access;

    @Bean
    @Order(-5)
    TodoSource reportsToFillIn() {
        return count(ReportList.OPEN, Permission.WRITE_REPORT, "plain", true);
    }

    @Bean
    @Order(-4)
    TodoSource reportsToReview() {
        return new ReportCount(shelf, access, ReportList.TO_REVIEW, Permission.JUDGE_REPORT, "/reviews", "plain", true);
    }

    @Bean
    @Order(-3)
    TodoSource reportsNearDue() {
        return count(ReportList.NEAR, Permission.READ_REPORTING, "warn", false);
    }

    @Bean
    @Order(-2)
    TodoSource reportsOverdue() {
        return count(ReportList.LATE, Permission.READ_REPORTING, "bad", false);
    }

    @Bean
    @Order(-1)
    TodoSource reportsReturned() {
        return count(ReportList.RETURNED, Permission.READ_REPORTING, "warn", false);
    }

    @Bean
    @Order(1)
    TodoSource correctionsAskedFor() {
        return count(ReportList.CORRECTION, Permission.REVIEW_REPORT, "warn", true);
    }

    private TodoSource count(ReportList list, Permission permission, String tone, boolean work) {
        return new ReportCount(
                shelf, access, list, permission, ReportFilterForm.href(list).href(), tone, work);
    }
}
