package org.chanjiao.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps contents in PostgreSQL, in the writer's transaction and in the database's own backups. */
@Component
@RequiredArgsConstructor
class PostgresContentStore implements ContentStore {

    private static final int CHUNK = 256 << 10;

    private final JdbcClient database;

    @Override
    public void put(ContentId id, InputStream bytes, long length) throws IOException {
        long written = 0;
        byte[] chunk = bytes.readNBytes(CHUNK);
        for (int number = 0; chunk.length > 0; number++) {
            database.sql("insert into attachment_chunk (content_id, number, bytes) values (?, ?, ?)")
                    .params(id.value(), number, chunk)
                    .update();
            written += chunk.length;
            chunk = bytes.readNBytes(CHUNK);
        }
        if (written != length) {
            throw new IOException("Expected " + length + " bytes and got " + written);
        }
    }

    @Override
    public InputStream open(ContentId id, long length) {
        return new PieceStream(number -> piece(id, number), length);
    }

    private Optional<byte[]> piece(ContentId id, int number) {
        return database.sql("select bytes from attachment_chunk where content_id = ? and number = ?")
                .params(id.value(), number)
                .query((row, index) -> row.getBytes("bytes"))
                .optional();
    }
}
