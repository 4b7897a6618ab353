package org.chanjiao.portal.reporting;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.reporting.ReportStatistics;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Completeness and timeliness on the screen, on paper and as a workbook; and the burden of reporting. */
@Controller
@RequiredArgsConstructor
class StatisticsController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ReportStatistics statistics;
    private final PunctualitySheet sheet;
    private final Clock clock;

    @GetMapping("/report-statistics")
    String show(Person person, Model model) {
        model.addAttribute("rows", statistics.punctuality(person));
        return "report-statistics/index";
    }

    @GetMapping("/report-statistics/print")
    String print(Person person, Model model) {
        model.addAttribute("rows", statistics.punctuality(person));
        model.addAttribute("day", LocalDate.now(clock));
        return "report-statistics/print";
    }

    @GetMapping("/report-statistics/export.xlsx")
    ResponseEntity<StreamingResponseBody> export(Person person) {
        var rows = statistics.punctuality(person);
        var table = sheet.export();
        ContentDisposition name = ContentDisposition.attachment()
                .filename(table.title() + " " + LocalDate.now(clock) + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(out -> table.write(out, rows.iterator()));
    }

    @GetMapping("/report-burden")
    String burden(Person person, Model model) {
        model.addAttribute("rows", statistics.burden(person));
        return "report-statistics/burden";
    }
}
