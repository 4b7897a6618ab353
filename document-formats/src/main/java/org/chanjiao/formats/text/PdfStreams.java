package org.chanjiao.formats.text;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Refuses a PDF whose compressed streams unpack to far more than a document needs, before they are unpacked into memory. */
final class PdfStreams {

    /** Deflate cannot unpack to more than this many times its size. */
    private static final int MOST_EXPANSION = 1032;

    private PdfStreams() {}

    static void requireModest(PDDocument document, ReadingLimits limits) {
        COSDocument objects = document.getDocument();
        long possible = 0;
        for (COSObjectKey key : objects.getXrefTable().keySet()) {
            COSBase object = objects.getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream && !isImage(stream)) {
                possible += measured(stream, limits, possible);
            }
            if (possible > limits.expandedBytes()) {
                throw limits.expandsTooMuch();
            }
        }
    }

    private static boolean isImage(COSDictionary stream) {
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    /** The unpacked length; small streams are taken at their packed length, since even at the worst they stay small. */
    private static long measured(COSStream stream, ReadingLimits limits, long before) {
        long packed = stream.getLength();
        if (packed * MOST_EXPANSION < limits.expandedBytes() / 16) {
            return packed;
        }
        long length = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = stream.createInputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                length += read;
                if (before + length > limits.expandedBytes()) {
                    return length;
                }
            }
        } catch (IOException damaged) {
            // Only as much as could be unpacked here will be unpacked later.
            return length;
        }
        return length;
    }
}
