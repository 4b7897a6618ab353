package org.chanjiao.attachment;

import java.util.UUID;

/** Names bytes that are kept once in a region. */
record ContentId(UUID value) {

    static ContentId random() {
        return new ContentId(UUID.randomUUID());
    }
}
