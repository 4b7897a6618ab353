package org.chanjiao.draft;

import java.util.List;
import lombok.Getter;
import lombok.experimental.Accessors;

/** Something still stands against publication; carries the checks that failed. */
@Getter
@Accessors(fluent = true)
public class NotReadyToPublish extends RuntimeException {
    private final List<PublicationCheck.Result> failed;

    NotReadyToPublish(List<PublicationCheck.Result> failed) {
        super("not ready to publish: " + failed);
        this.failed = List.copyOf(failed);
    }
}
