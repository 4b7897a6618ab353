package org.chanjiao.portal.certification;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chanjiao.certification.CaseRefused;
import org.chanjiao.certification.CaseRefused.Reason;
import org.chanjiao.certification.CaseSheet;
import org.chanjiao.portal.layout.Crumb;
import org.jspecify.annotations.Nullable;

/**
 * The application form of a case.
 *
 * @param answers what was written, by field key
 * @param blank keys of fields that are required and blank
 * @param refused why it was not sent, null where nothing stands against it
 */
record ApplicationForm(
        CaseSheet sheet, Map<String, String> answers, List<String> blank, @Nullable CaseRefused refused, long version) {

    static ApplicationForm of(CaseSheet sheet) {
        return new ApplicationForm(sheet, sheet.answers(), List.of(), null, sheet.version());
    }

    /** The form again as it was sent. */
    static ApplicationForm again(CaseSheet sheet, Map<String, String> answers, CaseRefused refused) {
        List<String> blank = refused.reason() == Reason.INCOMPLETE ? refused.details() : List.of();
        return new ApplicationForm(sheet, answers, blank, refused, sheet.version());
    }

    static Map<String, String> answers(CaseSheet sheet, Map<String, String> sent) {
        Map<String, String> answers = new TreeMap<>();
        sheet.fields()
                .keys()
                .forEach(key -> answers.put(key, sent.getOrDefault(key, "").strip()));
        return answers;
    }

    static long version(Map<String, String> sent) {
        String version = sent.getOrDefault("version", "");
        return version.matches("\\d{1,9}") ? Long.parseLong(version) : -1;
    }

    public String answer(String key) {
        return answers.getOrDefault(key, "");
    }

    public boolean isBlank(String key) {
        return blank.contains(key);
    }

    public String reason() {
        return refused == null ? "" : refused.reason().name();
    }

    public String details() {
        return refused == null ? "" : String.join("、", refused.details());
    }

    public String self() {
        return "/cases/" + sheet.id();
    }

    public List<Crumb> crumbs() {
        return List.of(
                Crumb.to("cases.title", "/cases"), Crumb.named(sheet.number(), self()), Crumb.here("cases.edit"));
    }
}
