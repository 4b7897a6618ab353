package org.chanjiao.formats.table;

import java.util.List;

/**
 * A column of a template.
 *
 * @param note what to fill in, shown at the heading
 * @param options offered as a drop-down; empty for free input
 */
public record TemplateColumn(String heading, int width, boolean required, String note, List<String> options) {

    public TemplateColumn {
        options = List.copyOf(options);
    }
}
