package org.chanjiao.portal.reporting;

import java.util.List;
import java.util.Map;
import org.chanjiao.reporting.LineSheet;
import org.chanjiao.reporting.ReportFault;
import org.jspecify.annotations.Nullable;

/** A line of the form with its fields. */
record LinePart(LineSheet line, List<ReportField> fields) {

    static LinePart of(LineSheet line, @Nullable Map<String, String> sent, List<ReportFault> faults) {
        return new LinePart(line, ReportField.of(line, sent, faults));
    }

    /** Whether it says where its content comes from. */
    public boolean hasOrigin() {
        return line.originNote() != null;
    }
}
