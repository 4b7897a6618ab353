package org.chanjiao.portal.board;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Scope;
import org.chanjiao.account.Person;
import org.chanjiao.board.Board;
import org.chanjiao.board.BoardFilter;
import org.chanjiao.board.BoardPage;
import org.chanjiao.board.BoardRow;
import org.chanjiao.formats.table.TableExport;
import org.chanjiao.library.Sight;
import org.chanjiao.portal.layout.Link;
import org.chanjiao.portal.layout.Pager;
import org.chanjiao.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The board of tasks on the screen, on paper and as a workbook, always with the same rows and columns. */
@Controller
@RequiredArgsConstructor
class BoardController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Board board;
    private final BoardSheets sheets;
    private final Access access;
    private final Regions regions;
    private final Clock clock;

    @GetMapping("/tasks")
    String list(
            @ModelAttribute("filter") BoardForm asked,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer size,
            Person person,
            Model model) {
        Scope scope = access.scopeOf(person);
        BoardForm form = asked.startingWith(scope);
        Sight sight = Sight.of(scope);
        BoardPage page = board.page(form.filter(regions), form.inOrder(), sight, after, Pager.size(size));
        model.addAttribute("filter", form);
        model.addAttribute("table", BoardTable.of(form.chosenColumns(), form.inOrder(), page.rows()));
        model.addAttribute("totals", page.totals());
        model.addAttribute("choices", BoardChoicesView.of(board.choices(sight), form));
        model.addAttribute("mayExport", sheets.mayExport(person));
        model.addAttribute("printHref", form.link("/tasks/print").href());
        model.addAttribute("exportHref", form.link("/tasks/export.xlsx").href());
        Link link = form.link("/tasks");
        model.addAttribute("pager", Pager.of(link, Pager.size(size), page.rows().size(), after, page.next()));
        return "tasks/index";
    }

    @GetMapping("/tasks/print")
    String print(@ModelAttribute("filter") BoardForm asked, Person person, Model model) {
        BoardForm form = asked.startingWith(access.scopeOf(person));
        Sight sight = Sight.of(access.scopeOf(person));
        BoardFilter filter = form.filter(regions);
        model.addAttribute(
                "table",
                BoardTable.printed(form.chosenColumns(), form.inOrder(), board.all(filter, form.inOrder(), sight)));
        model.addAttribute("day", LocalDate.now(clock));
        return "tasks/print";
    }

    @GetMapping("/tasks/export.xlsx")
    ResponseEntity<StreamingResponseBody> export(@ModelAttribute("filter") BoardForm asked, Person person) {
        BoardForm form = asked.startingWith(access.scopeOf(person));
        Sight sight = Sight.of(access.scopeOf(person));
        TableExport<BoardRow> sheet = sheets.export(form.chosenColumns());
        ContentDisposition name = ContentDisposition.attachment()
                .filename(sheets.fileName(LocalDate.now(clock)), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(out -> sheet.write(out, board.all(form.filter(regions), form.inOrder(), sight)));
    }
}
