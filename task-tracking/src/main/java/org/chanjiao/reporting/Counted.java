package org.chanjiao.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a ledger said when a report was sent.
 *
 * @param words what proven items amount to, empty where there are none
 * @param allWords what all items amount to
 * @param items how many items were counted
 * @param on the day up to which they were counted, included
 * @param at when they were counted
 */
@Embeddable
public record Counted(
        @Column(name = "counted_text") String words,
        @Column(name = "counted_all_text") String allWords,
        @Column(name = "counted_items") Long items,
        @Column(name = "counted_on") LocalDate on,
        @Column(name = "counted_at") Instant at) {}
