package org.chanjiao.attachment;

import java.io.IOException;
import java.io.InputStream;

/**
 * The port behind which the bytes of attachments lie. What is put is never changed; an implementation outside the database
 * may be left with bytes whose transaction was rolled back, which nothing refers to.
 */
interface ContentStore {

    /** Keeps exactly {@code length} bytes under a new id. */
    void put(ContentId id, InputStream bytes, long length) throws IOException;

    /** The bytes from the beginning, read piece by piece while somebody reads on. */
    InputStream open(ContentId id, long length);
}
