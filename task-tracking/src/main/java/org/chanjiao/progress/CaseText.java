package org.chanjiao.progress;

import org.chanjiao.progress.exchange.CaseReader;
import org.chanjiao.progress.exchange.CaseWriter;
import org.chanjiao.progress.exchange.ResultWriter;

/** The doorway for other modules to cases and results as JSON, in exactly the form of the command. */
public final class CaseText {

    private static final CaseReader READER = new CaseReader();
    private static final CaseWriter WRITER = new CaseWriter();
    private static final ResultWriter RESULTS = new ResultWriter();

    private CaseText() {}

    /** @throws MalformedCase if the text is not JSON or not a case, naming the field to put right */
    public static ProgressCase read(String json) {
        return READER.read(json);
    }

    /** One line that {@link #read} gives back as the same case. */
    public static String write(ProgressCase given) {
        return WRITER.write(given);
    }

    public static String write(Progress result) {
        return RESULTS.write(result);
    }

    /** What stands in the place of a result that could not be computed. */
    public static String write(MalformedCase malformed) {
        return RESULTS.write(malformed);
    }
}
