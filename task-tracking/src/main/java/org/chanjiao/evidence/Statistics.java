package org.chanjiao.evidence;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.progress.Fact.Grade;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Figures cited from published documents. One person enters a figure with its document, grade C; a second person compares
 * it with the document, grade B. A change wants a reason and a new comparison; the old figure stays readable.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class Statistics {

    private final StatisticRows rows;
    private final Facts facts;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    @Transactional(readOnly = true)
    public Optional<Statistic> find(StatisticId id) {
        return rows.find(id);
    }

    /** What is cited for a target now, the newest day first. */
    @Transactional(readOnly = true)
    public List<Statistic> of(TargetId target) {
        return rows.of(target);
    }

    /** Enters a figure; it counts as unchecked until somebody else has compared it. */
    public StatisticId cite(TargetId target, NewStatistic words, Person person) {
        StatisticRows.Subject subject = subject(target);
        access.require(person, Permission.BIND_TARGET, subject.region());
        refuseFuture(words);
        StatisticId id = rows.insert(target, subject.region(), words, now(), person);
        tell(id, StatisticEvent.Act.CITED, subject, words, "");
        facts.record(target, FactSource.statistic(id.value()), List.of(fact(subject, words, Grade.C)));
        return id;
    }

    /**
     * Confirms that the document says so.
     *
     * @throws StatisticRefused when it is the person who entered it
     * @throws OptimisticLockingFailureException when it was changed since it was seen
     */
    public void check(StatisticId id, long seen, Person person) {
        Statistic statistic = rows.find(id).orElseThrow(() -> new UnknownStatistic(id));
        access.require(person, Permission.CHECK_STATISTIC, statistic.region());
        if (statistic.enteredBy().equals(person.accountId().value())) {
            throw new StatisticRefused("statistics.refused.own");
        }
        must(rows.check(id, seen, now(), person), id);
        StatisticRows.Subject subject = subject(statistic.target());
        tell(id, StatisticEvent.Act.CHECKED, subject, statistic.words(), "");
        facts.record(
                statistic.target(),
                FactSource.statistic(id.value()),
                List.of(fact(subject, statistic.words(), Grade.B)));
    }

    /** Replaces the figure; the reason is shown with the old one. */
    public void restate(StatisticId id, NewStatistic words, long seen, String reason, Person person) {
        Statistic statistic = rows.find(id).orElseThrow(() -> new UnknownStatistic(id));
        access.require(person, Permission.BIND_TARGET, statistic.region());
        requireReason(reason);
        refuseFuture(words);
        must(rows.restate(id, words, seen, now(), person), id);
        StatisticRows.Subject subject = subject(statistic.target());
        tell(id, StatisticEvent.Act.RESTATED, subject, words, reason);
        facts.restate(
                statistic.target(), FactSource.statistic(id.value()), List.of(fact(subject, words, Grade.C)), reason);
    }

    /** Takes it back altogether. */
    public void withdraw(StatisticId id, long seen, String reason, Person person) {
        Statistic statistic = rows.find(id).orElseThrow(() -> new UnknownStatistic(id));
        access.require(person, Permission.BIND_TARGET, statistic.region());
        requireReason(reason);
        must(rows.withdraw(id, seen, now()), id);
        tell(id, StatisticEvent.Act.WITHDRAWN, subject(statistic.target()), statistic.words(), reason);
        facts.withdraw(FactSource.statistic(id.value()), reason);
    }

    private StatisticRows.Subject subject(TargetId target) {
        return rows.subject(target).orElseThrow(() -> new StatisticRefused("statistics.refused.target"));
    }

    /** Documents of one place continue one series: of a stock the latest of them stands. */
    private static NewFact fact(StatisticRows.Subject subject, NewStatistic words, Grade grade) {
        return new NewFact(
                words.statedOn(),
                words.value(),
                words.numerator(),
                words.denominator(),
                grade,
                "region:" + subject.region(),
                subject.regionName());
    }

    private void tell(
            StatisticId id, StatisticEvent.Act act, StatisticRows.Subject subject, NewStatistic words, String reason) {
        String figure = words.statedOn() + " "
                + (words.value() == null
                        ? text(words.numerator()) + "/" + text(words.denominator())
                        : text(words.value()))
                + subject.unit();
        events.publishEvent(new StatisticEvent(id, act, subject.name(), figure, reason));
    }

    private static String text(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.toPlainString();
    }

    private void refuseFuture(NewStatistic words) {
        if (words.statedOn().isAfter(LocalDate.now(clock))) {
            throw new StatisticRefused("statistics.refused.future");
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new StatisticRefused("statistics.refused.reason");
        }
    }

    private static void must(boolean done, StatisticId id) {
        if (!done) {
            throw new OptimisticLockingFailureException("Changed meanwhile: " + id);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
