package org.chanjiao.standing;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.chanjiao.policy.PolicyId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings figures to the new day and checks them once a night. Each policy is a transaction of its own under its own lock, so
 * that several nodes may look at once and a start after days of rest catches up.
 */
@Slf4j
@Component
@ConditionalOnBooleanProperty(name = "chanjiao.standing.upkeep", matchIfMissing = true)
@RequiredArgsConstructor
class Upkeep {

    private static final int MINUTES = 10;
    private static final int POLICIES = 50;
    private static final LocalTime NIGHT = LocalTime.of(2, 0);

    private final Standings standings;
    private final StandingChecks checks;
    private final StandingFaults faults;
    private final Clock clock;
    private final ScheduledExecutorService pulse =
            Executors.newSingleThreadScheduledExecutor(job -> new Thread(job, "standing-upkeep"));
    private @Nullable LocalDate checkedOn;

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        pulse.scheduleWithFixedDelay(this::look, 0, MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        pulse.shutdownNow();
    }

    private void look() {
        try {
            catchUp();
            checkOnceANight();
        } catch (RuntimeException failed) {
            log.error("Progress could not be brought up to date; the next look is in {} minutes", MINUTES, failed);
        }
    }

    /** Values every policy of a day gone by. */
    void catchUp() {
        List<PolicyId> stale = standings.stale(POLICIES);
        while (!stale.isEmpty()) {
            stale.forEach(standings::revalue);
            stale = standings.stale(POLICIES);
        }
    }

    private void checkOnceANight() {
        LocalDate today = LocalDate.now(clock);
        if (today.equals(checkedOn) || LocalTime.now(clock).isBefore(NIGHT)) {
            return;
        }
        List<PolicyId> all = checks.policies();
        int found = all.stream().mapToInt(checks::check).sum();
        faults.checked(all.size(), found);
        if (found > 0) {
            log.error("Progress check: {} stored figures differed and were put right", found);
        }
        checkedOn = today;
    }
}
