package org.chanjiao.attachment;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Pieces fetched one after the other, so that one piece at a time is in memory and no connection is held between them. */
final class PieceStream extends InputStream {

    private final IntFunction<Optional<byte[]>> pieces;
    private long left;
    private byte[] piece = new byte[0];
    private int at;
    private int next;

    /** @param length of all pieces together, in bytes */
    PieceStream(IntFunction<Optional<byte[]>> pieces, long length) {
        this.pieces = pieces;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        if (at == piece.length) {
            piece = pieces.apply(next).orElseThrow(() -> new EOFException("Piece " + next + " is missing"));
            next++;
            at = 0;
        }
        int read = (int) Math.min(Math.min(length, piece.length - at), left);
        System.arraycopy(piece, at, buffer, from, read);
        at += read;
        left -= read;
        return read;
    }
}
