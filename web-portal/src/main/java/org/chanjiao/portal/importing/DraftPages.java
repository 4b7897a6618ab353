package org.chanjiao.portal.importing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chanjiao.account.Person;
import org.chanjiao.draft.Decision;
import org.chanjiao.draft.DraftItemId;
import org.chanjiao.draft.DraftSheet;
import org.chanjiao.draft.DraftSheet.QuestionRow;
import org.chanjiao.draft.DraftSheet.SectionRow;
import org.chanjiao.draft.DraftSheet.TargetRow;
import org.chanjiao.draft.DraftSheet.TaskRow;
import org.chanjiao.draft.DraftUnit;
import org.chanjiao.draft.QuestionKind;
import org.chanjiao.portal.importing.DraftPage.Entry;
import org.chanjiao.portal.importing.DraftPage.QuestionView;
import org.chanjiao.portal.importing.DraftPage.SectionView;
import org.chanjiao.portal.importing.DraftPage.Show;
import org.chanjiao.portal.importing.DraftPage.Tally;
import org.chanjiao.portal.importing.DraftPage.TargetView;
import org.chanjiao.portal.importing.DraftPage.TaskView;
import org.chanjiao.target.CommitmentRules;
import org.chanjiao.task.ResponsibilityRole;

/** Lays a draft out as text and outline. */
final class DraftPages {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private final DraftSheet sheet;
    private final TextPainter.Painting painting;
    private final Set<DraftItemId> asked;

    private DraftPages(DraftSheet sheet) {
        this.sheet = sheet;
        this.painting = TextPainter.of(sheet);
        this.asked = sheet.openQuestions().stream()
                .flatMap(question -> Stream.of(question.task(), question.target()))
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
    }

    static DraftPage of(DraftSheet sheet, Show show, Person reader) {
        DraftPages pages = new DraftPages(sheet);
        return new DraftPage(
                sheet.header().id().toString(),
                sheet.header(),
                sheet.header().editor().equals(reader.accountId().value()),
                time(sheet.header().touched().at()),
                pages.painting.view(),
                show,
                pages.tally(),
                pages.questions(QuestionRow::isOpen),
                pages.questions(question -> question.answer() != null),
                pages.entries(show));
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }

    private Tally tally() {
        List<QuestionRow> open = sheet.openQuestions();
        return new Tally(
                open.size(),
                (int) sheet.questions().stream()
                        .filter(question -> !question.dropped())
                        .count(),
                sheet.undecided(),
                sheet.sections().size() + sheet.tasks().size() + sheet.targets().size(),
                open.stream()
                        .filter(question -> question.kind() == QuestionKind.MISSING_DEADLINE)
                        .count(),
                open.stream()
                        .filter(question -> question.kind() == QuestionKind.DAMAGE && !question.aboutFigure())
                        .count(),
                open.stream()
                        .filter(question -> question.kind() == QuestionKind.UNRESOLVED_UNIT)
                        .count());
    }

    private List<QuestionView> questions(java.util.function.Predicate<QuestionRow> wanted) {
        return sheet.questions().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(QuestionRow::kind))
                .map(this::question)
                .toList();
    }

    private QuestionView question(QuestionRow row) {
        DraftItemId item = row.target() != null ? row.target() : row.task() != null ? row.task() : row.id();
        String about = sheet.target(row.target())
                .map(TargetRow::phrase)
                .or(() -> sheet.task(row.task()).map(task -> task.wording().title()))
                .or(() -> sheet.names().stream()
                        .filter(name -> name.id().equals(row.name()))
                        .map(DraftSheet.NameRow::name)
                        .findFirst())
                .orElse(row.asWritten());
        String anchor = row.kind() == QuestionKind.DAMAGE ? painting.anchorOf(row.id()) : painting.anchorOf(item);
        String sentence =
                row.span().length() == 0 ? "" : sheet.text().slice(sheet.text().sentenceAround(row.span()));
        return new QuestionView(row, anchor, sentence, about, row.answeredAt() == null ? null : time(row.answeredAt()));
    }

    private List<Entry> entries(Show show) {
        List<Placed> placed = new ArrayList<>();
        sheet.sections()
                .forEach(row -> placed.add(new Placed(row.span().start(), new Entry(section(row), null, null))));
        for (TaskRow row : sheet.tasks()) {
            placed.add(new Placed(row.span().start(), new Entry(null, task(row, show), null)));
        }
        for (TargetRow row : sheet.targets()) {
            if (sheet.task(row.task()).isEmpty()) {
                placed.add(new Placed(row.span().start(), new Entry(null, null, target(row))));
            }
        }
        placed.sort(Comparator.comparingInt(Placed::start));
        return placed.stream()
                .map(Placed::entry)
                .filter(entry -> shown(entry, show))
                .toList();
    }

    private record Placed(int start, Entry entry) {}

    private boolean shown(Entry entry, Show show) {
        if (show == Show.ALL) {
            return true;
        }
        if (entry.section() != null) {
            return wanted(entry.section().row().decision(), false, show);
        }
        if (entry.target() != null) {
            return wanted(entry.target().row().decision(), entry.target().asked(), show);
        }
        TaskView task = java.util.Objects.requireNonNull(entry.task());
        return wanted(task.row().decision(), task.asked(), show)
                || !task.targets().isEmpty();
    }

    private static boolean wanted(Decision decision, boolean asked, Show show) {
        return switch (show) {
            case ALL -> true;
            case OPEN -> decision == Decision.PROPOSED || asked;
            case REJECTED -> decision == Decision.REJECTED;
        };
    }

    private SectionView section(SectionRow row) {
        return new SectionView(row, painting.anchorOf(row.id()), DraftPage.toneOf(row.decision()));
    }

    private TaskView task(TaskRow row, Show show) {
        List<TargetView> targets = sheet.targets().stream()
                .filter(target -> row.id().equals(target.task()))
                .map(this::target)
                .filter(target -> wanted(target.row().decision(), target.asked(), show))
                .toList();
        return new TaskView(
                row,
                painting.anchorOf(row.id()),
                DraftPage.toneOf(row.decision()),
                names(row, ResponsibilityRole.LEAD),
                names(row, ResponsibilityRole.SUPPORT),
                asked.contains(row.id()),
                targets);
    }

    static String names(TaskRow row, ResponsibilityRole role) {
        return row.units(role).stream().map(DraftUnit::name).collect(Collectors.joining("、"));
    }

    private TargetView target(TargetRow row) {
        return new TargetView(
                row,
                painting.anchorOf(row.id()),
                DraftPage.toneOf(row.decision()),
                row.commitment().inWords(),
                sheet.target(row.duplicateOf()).map(TargetRow::phrase).orElse(null),
                asked.contains(row.id()),
                row.decision().goesLive() || row.decision() == Decision.PROPOSED
                        ? CommitmentRules.brokenBy(row.commitment())
                        : List.of());
    }
}
