package org.chanjiao.formats.text;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.chanjiao.formats.text.UnreadableDocument.Reason;

/** The text layer of a PDF, lines joined into paragraphs. Page numbers and running heads stay. */
final class PdfReader {

    private static final int MOST_PAGES = 3000;
    private static final int FEWEST_CHARACTERS_PER_PAGE = 10;

    private PdfReader() {}

    static String read(byte[] bytes, ReadingLimits limits) {
        MemoryUsageSetting memory = MemoryUsageSetting.setupMainMemoryOnly(limits.expandedBytes());
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, memory.streamCache)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw limits.expandsTooMuch();
            }
            PdfStreams.requireModest(document, limits);
            String text = new PdfLines(limits).read(document);
            refuseScan(document, text);
            return text;
        } catch (InvalidPasswordException locked) {
            throw new UnreadableDocument(Reason.ENCRYPTED);
        } catch (UnreadableDocument refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // The parser meets malformed objects with whatever exception comes first, and nested ones with a full
            // stack.
            throw new UnreadableDocument(broken, Reason.BROKEN, "PDF");
        }
    }

    /** A few characters on each page, such as a scanner's mark, do not make pictures of pages a text. */
    private static void refuseScan(PDDocument document, String text) throws IOException {
        long characters = text.chars().filter(c -> !Character.isWhitespace(c)).count();
        int pages = document.getNumberOfPages();
        if (characters >= (long) pages * FEWEST_CHARACTERS_PER_PAGE) {
            return;
        }
        int pictures = 0;
        for (PDPage page : document.getPages()) {
            pictures += hasPicture(page) ? 1 : 0;
        }
        if (pictures * 2 > pages) {
            throw new UnreadableDocument(Reason.NO_TEXT_LAYER);
        }
    }

    private static boolean hasPicture(PDPage page) throws IOException {
        PDResources resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }
}
