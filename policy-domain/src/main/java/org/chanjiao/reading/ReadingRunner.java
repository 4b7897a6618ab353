package org.chanjiao.reading;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import lombok.extern.slf4j.Slf4j;
import org.chanjiao.draft.DraftId;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Works on documents apart from the request, and says every few seconds which ones it still has. */
@Slf4j
@Component
class ReadingRunner {

    private static final Duration BEAT = Duration.ofSeconds(5);
    private static final int AT_ONCE = 2;

    private final ReadingRows rows;
    private final ExecutorService workers =
            Executors.newFixedThreadPool(AT_ONCE, job -> new Thread(job, "document-reading"));
    private final ScheduledExecutorService pulse =
            Executors.newSingleThreadScheduledExecutor(job -> new Thread(job, "document-reading-pulse"));
    private final Map<DraftId, CompletableFuture<Void>> atWork = new ConcurrentHashMap<>();

    ReadingRunner(ReadingRows rows) {
        this.rows = rows;
        pulse.scheduleWithFixedDelay(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** @param failed what to do when the job ends with an error of its own */
    void later(DraftId id, Runnable job, Consumer<Throwable> failed) {
        CompletableFuture<Void> work = CompletableFuture.runAsync(job, workers).exceptionally(thrown -> {
            log.error("Reading {} failed", id, thrown);
            failed.accept(thrown);
            return null;
        });
        atWork.put(id, work);
        work.whenComplete((nothing, thrown) -> atWork.remove(id));
    }

    /** Waits until a document is read, but no longer than somebody at a screen would. */
    void await(DraftId id, Duration patience) {
        CompletableFuture<Void> work = atWork.get(id);
        if (work == null) {
            return;
        }
        try {
            work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException | CancellationException notYet) {
            log.debug("Reading {} takes its time", id);
        }
    }

    private void beat() {
        try {
            if (!atWork.isEmpty()) {
                rows.beat(atWork.keySet());
            }
        } catch (DataAccessException silent) {
            log.warn("Could not say that readings go on: {}", silent.getMessage());
        }
    }

    /** What is cut off here falls silent and is offered again. */
    @PreDestroy
    void stop() {
        pulse.shutdownNow();
        workers.shutdownNow();
    }
}
