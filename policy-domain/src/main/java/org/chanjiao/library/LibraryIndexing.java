package org.chanjiao.library;

import lombok.RequiredArgsConstructor;
import org.chanjiao.policy.PolicyPublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes what goes live findable, in the transaction that publishes it. */
@Component
@RequiredArgsConstructor
class LibraryIndexing {

    private final LibraryIndex index;

    @EventListener
    void on(PolicyPublished published) {
        index.index(published.policyId());
    }
}
