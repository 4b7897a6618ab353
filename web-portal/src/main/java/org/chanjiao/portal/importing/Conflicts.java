package org.chanjiao.portal.importing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.draft.ChangedByAnother;
import org.chanjiao.draft.DraftClosed;
import org.chanjiao.draft.DraftId;
import org.chanjiao.draft.DraftSheet;
import org.chanjiao.draft.DraftSheets;
import org.chanjiao.portal.layout.PageFrame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page that shows both versions when two people changed one thing. */
@Component
@RequiredArgsConstructor
class Conflicts {
    private final DraftSheets sheets;
    private final PageFrame frame;

    ModelAndView page(ChangedByAnother conflict, HttpServletRequest request, Person person) {
        Map<?, ?> path = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        DraftSheet sheet = sheets.of(DraftId.of(String.valueOf(path.get("draft"))), person);
        Present present = present(sheet, conflict);
        Conflict shown = Conflict.between(
                sheet.header().id().toString(),
                present.about(),
                conflict.other(),
                request.getRequestURI(),
                request.getParameterMap(),
                present.fields(),
                present.version());
        ModelAndView view = new ModelAndView("imports/conflict", Map.of("conflict", shown), HttpStatus.CONFLICT);
        return frame.framed(view, request);
    }

    ModelAndView closed(DraftClosed closed, HttpServletRequest request) {
        ModelAndView view = new ModelAndView("imports/closed", Map.of(), HttpStatus.CONFLICT);
        return frame.framed(view, request);
    }

    /** The thing as it is now: in words, field by field, and its version. */
    private record Present(String about, Map<String, String> fields, long version) {}

    private static Present present(DraftSheet sheet, ChangedByAnother conflict) {
        Optional<Present> task = sheet.task(conflict.item())
                .map(row -> new Present(
                        row.wording().title(),
                        fields(TaskForm.of(row).asFields(), row.decision().name()),
                        row.version()));
        Optional<Present> target = sheet.target(conflict.item())
                .map(row -> new Present(
                        row.phrase(),
                        fields(TargetForm.of(row).asFields(), row.decision().name()),
                        row.version()));
        Optional<Present> section = sheet.sections().stream()
                .filter(row -> row.id().equals(conflict.item()))
                .map(row -> new Present(
                        row.title(),
                        fields(SectionForm.of(row).asFields(), row.decision().name()),
                        row.version()))
                .findFirst();
        Optional<Present> question = sheet.question(conflict.item())
                .map(row -> new Present(
                        row.asWritten(), Map.of("answer", row.answerText() == null ? "" : row.answerText()), 0));
        return task.or(() -> target)
                .or(() -> section)
                .or(() -> question)
                .orElseGet(() -> new Present(
                        sheet.header().head().title(),
                        HeadForm.of(sheet).asFields(),
                        sheet.header().version()));
    }

    private static Map<String, String> fields(Map<String, String> form, String decision) {
        Map<String, String> fields = new LinkedHashMap<>(form);
        fields.put("verdict", decision);
        return fields;
    }
}
