package org.chanjiao.portal.importing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chanjiao.draft.DraftSheet.TaskRow;
import org.chanjiao.draft.DraftUnit;
import org.chanjiao.draft.TaskWording;
import org.chanjiao.task.ResponsibilityRole;
import org.chanjiao.task.TaskKind;

/**
 * A task as a clerk edits it.
 *
 * @param section path of the chapter or section it stands in, empty for none
 * @param number its own number in it
 * @param leads names of the leading units, separated by 、 or comma
 * @param supports names of the supporting units, likewise
 */
record TaskForm(
        @NotBlank(message = "{imports.task.title.missing}") @Size(max = 300, message = "{imports.tooLong}")
                String title,
        @Size(max = 60, message = "{imports.tooLong}") String section,
        @Size(max = 60, message = "{imports.tooLong}") String number,
        TaskKind kind,
        @Size(max = 2000, message = "{imports.tooLong}") String leads,
        @Size(max = 2000, message = "{imports.tooLong}") String supports,
        long version) {

    static TaskForm of(TaskRow row) {
        return new TaskForm(
                row.wording().title(),
                sectionOf(row.wording().path()),
                row.wording().path().substring(row.wording().path().lastIndexOf('/') + 1),
                row.wording().kind(),
                DraftPages.names(row, ResponsibilityRole.LEAD),
                DraftPages.names(row, ResponsibilityRole.SUPPORT),
                row.version());
    }

    TaskWording wording() {
        String own = number.strip();
        String path = section.isBlank() ? own : own.isEmpty() ? section : section + "/" + own;
        return new TaskWording(path, title, kind);
    }

    /** The section that a path lies in; empty for one of its own. */
    static String sectionOf(String path) {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    /** The units in order, leading ones first; those of the text keep their place in it. */
    List<DraftUnit> units(TaskRow before) {
        Map<String, DraftUnit> known = before.units().stream()
                .collect(Collectors.toMap(DraftUnit::name, Function.identity(), (first, second) -> first));
        Set<String> present = new LinkedHashSet<>();
        List<DraftUnit> units = new ArrayList<>();
        add(units, present, leads, ResponsibilityRole.LEAD, known);
        add(units, present, supports, ResponsibilityRole.SUPPORT, known);
        return units;
    }

    private static void add(
            List<DraftUnit> units,
            Set<String> present,
            String list,
            ResponsibilityRole role,
            Map<String, DraftUnit> known) {
        for (String written : list.split("[、，,；;\\n]")) {
            String name = written.strip();
            if (!name.isEmpty() && present.add(name)) {
                DraftUnit unit = known.get(name);
                units.add(
                        unit == null
                                ? new DraftUnit(name, name, role, false, null, null, null)
                                : new DraftUnit(
                                        name,
                                        unit.asWritten(),
                                        role,
                                        unit.collective(),
                                        unit.start(),
                                        unit.end(),
                                        unit.segment()));
            }
        }
    }

    Map<String, String> asFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("section", section);
        fields.put("number", number);
        fields.put("kind", kind.name());
        fields.put("leads", leads);
        fields.put("supports", supports);
        return fields;
    }
}
