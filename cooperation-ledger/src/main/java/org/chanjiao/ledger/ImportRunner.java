package org.chanjiao.ledger;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Component;

/** Works on uploads one after the other, apart from the request; what is cut off is rolled back and can be pressed again. */
@Slf4j
@Component
class ImportRunner {

    private final ExecutorService worker = Executors.newSingleThreadExecutor(job -> new Thread(job, "ledger-import"));

    void later(ImportId id, Runnable job) {
        worker.execute(() -> {
            try {
                job.run();
            } catch (RuntimeException failed) {
                log.error("Import {} failed", id, failed);
            }
        });
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
