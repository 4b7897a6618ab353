package org.chanjiao.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chanjiao.compliance.PracticeDays;
import org.chanjiao.kernel.DateRange;
import org.chanjiao.ledger.PartyItem;

/**
 * Students who stayed long enough in a year, one for each student and year: “近3年内接收学生开展每年3个月以上实习实训累计达60人以上”
 * (发改社会〔2019〕590号第五条). Years are the twelve-month parts of the rolling window, counted back from its last day; stays of
 * one student that overlap count once, and months are not multiplied.
 *
 * @param student the field that tells students of one school apart
 * @param years length of the window
 * @param days how many days in a year are enough, 90 for three months
 * @param least how many student-years are demanded, itself enough
 */
public record StudentYears(Source source, String student, int years, int days, int least) implements Rule {

    @Override
    public Stream<String> ledgers() {
        return Stream.of(source.ledger());
    }

    @Override
    public Judgement judge(Applicant applicant) {
        Map<String, List<PartyItem>> byStudent =
                applicant.of(source).filter(item -> item.startsOn() != null).collect(Collectors.groupingBy(this::key));
        List<Proof> proofs = new ArrayList<>();
        int total = 0;
        for (List<PartyItem> stays : byStudent.values()) {
            int counted = (int) yearsBack(applicant.on())
                    .filter(year -> PracticeDays.within(ranges(stays, applicant.on()), year) >= days)
                    .count();
            if (counted > 0) {
                total += counted;
                proofs.add(Proof.of(stays.get(0), applicant, BigDecimal.valueOf(counted)));
            }
        }
        proofs.sort(Comparator.comparing(Proof::item));
        Tally tally = new Tally(BigDecimal.valueOf(total), "人", proofs);
        return Judgement.counted(
                tally,
                BigDecimal.valueOf(least),
                PracticeDays.window(applicant.on(), years),
                ledgers().toList());
    }

    private String key(PartyItem item) {
        return item.ownerId() + "/" + item.text(student).orElse(item.id().toString());
    }

    private Stream<DateRange> yearsBack(LocalDate on) {
        return IntStream.range(0, years).mapToObj(back -> PracticeDays.window(on.minusYears(back), 1));
    }

    private static List<DateRange> ranges(List<PartyItem> stays, LocalDate on) {
        return stays.stream()
                .flatMap(stay -> Stream.ofNullable(stay.startsOn())
                        .filter(first -> !first.isAfter(on))
                        .map(first -> new DateRange(first, last(stay, on))))
                .toList();
    }

    private static LocalDate last(PartyItem stay, LocalDate on) {
        LocalDate last = stay.endsOn();
        return last == null || last.isAfter(on) ? on : last;
    }
}
