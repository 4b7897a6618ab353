package org.chanjiao.extraction.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chanjiao.extraction.Citation;
import org.chanjiao.extraction.DamageKind;
import org.chanjiao.extraction.Metadata;
import org.chanjiao.extraction.text.Dates;
import org.chanjiao.extraction.text.Flaw;
import org.chanjiao.extraction.text.Residue;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads title, number, issuer, date, addressees and basis; the signature counts more than the labels of a web page. */
final class LetterReader {

    /** A document without headings is read as a letter up to here. */
    private static final int LETTER = 6000;

    private static final List<String> REASONS = List.of("根据", "按照", "贯彻", "落实", "依据");

    private final SourceText text;
    private final List<Span> lines;
    private final Span head;
    private final Span tail;
    private final TitleBlock titles;

    LetterReader(SourceText text, List<Span> lines, Span body) {
        this.text = text;
        int headEnd = body.isEmpty() ? Math.min(text.length(), LETTER) : body.start();
        this.head = new Span(0, headEnd);
        this.tail = new Span(Math.max(body.end(), headEnd), text.length());
        this.lines = lines.stream()
                .filter(line -> line.start() < headEnd || line.start() >= tail.start())
                .filter(line -> !Residue.is(text, line))
                .toList();
        this.titles = new TitleBlock(text, this.lines);
    }

    Letter read() {
        Span block = sentencesBeforeBody();
        String issued = titles.issuedTitle(head);
        String about = titles.noticeTitle(head);
        String notice = about == null ? titles.noticeOfTitle(head) : about;
        String title = present(title(issued, notice, block.start()));
        Span opening = new Span(afterTitle(title, block), head.end());
        @Nullable Signature signature = signature();
        @Nullable PrintedNumber number = number(opening);
        String issuer = issuer(signature, notice, title);
        List<Citation> basis = basis(opening, title).stream()
                .filter(cited -> number == null || !number.words().equals(cited.documentNumber()))
                .toList();
        Metadata metadata = new Metadata(
                title,
                notice,
                number == null ? null : number.words(),
                issuer,
                issuedOn(signature),
                Regions.in(issuer, notice, title),
                Addressees.in(text, head),
                basis);
        return new Letter(metadata, opening, flaws(signature, number));
    }

    private static @Nullable String present(@Nullable String words) {
        return words == null || words.isBlank() ? null : words;
    }

    private @Nullable String title(@Nullable String issued, @Nullable String notice, int opening) {
        if (issued != null) {
            return issued;
        }
        if (notice != null && notice.indexOf("关于印发") >= 0) {
            return carried(notice.substring(notice.indexOf("关于印发") + 4));
        }
        if (notice != null && notice.indexOf("印发关于") >= 0) {
            return carried(notice.substring(notice.indexOf("印发关于") + 2));
        }
        String above = titles.titleAbove(opening);
        if (above != null) {
            return above;
        }
        Span label = Labels.value(text, head, Labels.TITLE);
        return label == null ? titles.titleInside(head) : text.words(label);
    }

    private static String carried(String words) {
        return Citations.plain(words.substring(0, words.length() - 2)).replaceAll("[《》]|的$", "");
    }

    /** The sentences right above the first heading. */
    private Span sentencesBeforeBody() {
        int start = head.end();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Span line = lines.get(i);
            if (line.start() >= head.end()) {
                continue;
            }
            int end = Math.min(line.end(), head.end());
            boolean sentence = text.find('。', line.start(), end) >= 0
                    || end - line.start() > 40 && text.find(',', line.start(), end) >= 0
                    || text.at(end - 1) == ':' && text.find(',', line.start(), end) >= 0 && start == head.end();
            if (!sentence) {
                break;
            }
            start = line.start();
        }
        return new Span(start, head.end());
    }

    private int afterTitle(@Nullable String title, Span block) {
        int start = block.start();
        if (title == null) {
            return start;
        }
        for (int at = start; at < block.end(); at++) {
            int end = text.at(at - 1) == '《' ? -1 : printed(title, at, block.end());
            start = Math.max(start, end);
        }
        return start;
    }

    /** End of the title printed here, blanks left out of account; -1 where it is not. */
    private int printed(String title, int at, int limit) {
        int place = at;
        for (int i = 0; i < title.length(); i++) {
            if (Character.isWhitespace(title.charAt(i))) {
                continue;
            }
            place = i == 0 ? at : text.skipBlanks(place, limit);
            if (place >= limit || text.words(place, place + 1).charAt(0) != title.charAt(i)) {
                return -1;
            }
            place++;
        }
        return place;
    }

    private @Nullable Signature signature() {
        Signature above = Signature.find(text, lines, head);
        if (above != null && (above.issuer() != null || !above.date().damaged())) {
            return above;
        }
        Signature below = Signature.find(text, lines, tail);
        return below == null ? above : below;
    }

    private @Nullable PrintedNumber number(Span opening) {
        Span label = Labels.value(text, head, Labels.NUMBER);
        List<PrintedNumber> numbers = new ArrayList<>();
        if (label != null) {
            numbers.addAll(DocumentNumbers.in(text, label));
        }
        DocumentNumbers.in(text, new Span(0, Math.max(opening.start(), beforeReasons()))).stream()
                .filter(number -> text.at(number.span().start() - 1) != '(' && !isCited(number))
                .forEach(numbers::add);
        return numbers.isEmpty() ? null : numbers.get(0);
    }

    /** In a text without line breaks the letterhead ends where the reasons begin. */
    private int beforeReasons() {
        int end = head.end();
        for (String word : REASONS) {
            int at = text.find(word, 0, end);
            end = at < 0 ? end : at;
        }
        return end;
    }

    private boolean isCited(PrintedNumber number) {
        int end = number.span().end();
        return text.startsWith("文件", end) || text.startsWith("精神", end);
    }

    private @Nullable String issuer(@Nullable Signature signature, @Nullable String notice, @Nullable String title) {
        if (signature != null && signature.issuer() != null) {
            return signature.issuer();
        }
        for (String words : new @Nullable String[] {notice, title}) {
            int about = words == null ? -1 : words.indexOf("关于");
            if (words != null && about > 2 && isIssuer(words.substring(0, about).strip())) {
                return words.substring(0, about)
                        .strip()
                        .replaceAll("[\\s\u3000]+", "、")
                        .replaceAll("(印发|转发|批转)$", "");
            }
        }
        Span label = Labels.value(text, head, Labels.ISSUER);
        return label == null ? null : text.words(label);
    }

    private static boolean isIssuer(String words) {
        String last = words.replaceAll("(印发|转发|批转)$", "").replaceAll(".*[\\s\u3000、]", "");
        return Signature.isBody(last) || last.endsWith("部门") || last.endsWith("单位");
    }

    private @Nullable LocalDate issuedOn(@Nullable Signature signature) {
        Span label = Labels.value(text, head, Labels.DATE);
        Dates.Found labelled = label == null ? null : Dates.at(text, label.start());
        boolean signed = signature != null && !signature.date().damaged();
        if (labelled != null && !signed) {
            return labelled.date();
        }
        if (signature != null) {
            return signature.date().date();
        }
        Span page = Labels.value(text, head, Labels.PAGE_DATE);
        Dates.Found made = page == null ? null : Dates.at(text, page.start());
        return made == null ? null : made.date();
    }

    private List<Citation> basis(Span opening, @Nullable String title) {
        Citations citations = new Citations(text);
        List<Citation> basis = citations.in(opening, title);
        if (!basis.isEmpty()) {
            return basis;
        }
        List<Citation> letter = new ArrayList<>();
        for (Span line : lines) {
            if (line.end() <= opening.start() && text.find('。', line.start(), line.end()) >= 0) {
                letter.addAll(citations.in(line, title));
            }
        }
        return letter;
    }

    private List<Flaw> flaws(@Nullable Signature signature, @Nullable PrintedNumber own) {
        List<Flaw> flaws = new ArrayList<>();
        for (PrintedNumber number : DocumentNumbers.in(text, new Span(0, tail.start()))) {
            if (!number.whole()) {
                boolean known = own != null
                        && own.whole()
                        && own.words()
                                .endsWith(
                                        number.words().substring(number.words().indexOf('〔')));
                String evidence = known ? "；页头另有完整文号" : "；年份与序号连写";
                flaws.add(
                        new Flaw(number.span(), DamageKind.DOCUMENT_NUMBER, number.words(), "发文字号缺括号或“号”字" + evidence));
            }
        }
        if (signature != null && signature.date().damaged()) {
            LocalDate date = signature.date().date();
            String suggestion = date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
            flaws.add(new Flaw(signature.date().span(), DamageKind.DATE, suggestion, "落款日期缺“年”“月”“日”"));
        }
        return flaws;
    }
}
