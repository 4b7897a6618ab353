package org.chanjiao.operations;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.chanjiao.audit.AuditEntries;
import org.chanjiao.certification.CaseCalendar;
import org.chanjiao.reporting.ReportRequests;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** What the platform does by itself once a day, on exactly one of its nodes; what a stopped platform missed it does at its start. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "chanjiao.jobs.enabled", matchIfMissing = true)
class DailyJobs {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 10);

    /** Started only when everything else is up; stopped with the application. */
    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource database, ReportRequests requests, AuditEntries trail, CaseCalendar cases) {
        RecurringTask<Void> ask = Tasks.recurring("ask-for-reports", Schedules.daily(ZONE, AFTER_MIDNIGHT))
                .execute((instance, context) -> requests.askAll());
        RecurringTask<Void> trim = Tasks.recurring("trim-audit-trail", Schedules.daily(ZONE, AFTER_MIDNIGHT))
                .execute((instance, context) -> trail.trim());
        RecurringTask<Void> advance = Tasks.recurring("advance-cases", Schedules.daily(ZONE, AFTER_MIDNIGHT))
                .execute((instance, context) -> cases.advance());
        return Scheduler.create(database)
                .tableName("scheduled_task")
                .threads(1)
                .startTasks(ask, trim, advance)
                .build();
    }

    @Bean
    JobsStart jobsStart(Scheduler scheduler) {
        return new JobsStart(scheduler);
    }

    /** Starts the jobs when the application is ready. */
    record JobsStart(Scheduler scheduler) {

        @EventListener(ApplicationReadyEvent.class)
        void start() {
            scheduler.start();
        }
    }
}
