package org.chanjiao.portal.reporting;

import java.util.List;
import java.util.Map;
import org.chanjiao.reporting.LineSheet;
import org.chanjiao.reporting.ReportFault;
import org.jspecify.annotations.Nullable;

/**
 * A line of the form with its fields.
 *
 * @param lacksEvidence whether it was not sent for want of a file
 */
record LinePart(LineSheet line, List<ReportField> fields, boolean lacksEvidence) {

    static LinePart of(LineSheet line, @Nullable Map<String, String> sent, List<ReportFault> faults) {
        boolean lacks = faults.stream().anyMatch(fault -> fault.fieldId().equals("evidence-" + line.ordinal()));
        return new LinePart(line, ReportField.of(line, sent, faults), lacks);
    }

    /** Whether it says where its content comes from. */
    public boolean hasOrigin() {
        return line.originNote() != null;
    }
}
