package org.chanjiao.reporting;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is looked at in every submitted figure before a person looks; each rule says what it found, or nothing. */
public enum CrossCheck {
    /** More than three times the last figure. */
    JUMP {
        @Override
        Optional<String> find(Claim claim) {
            BigDecimal now = claim.figure().value();
            BigDecimal before = before(claim);
            return now != null
                            && before != null
                            && before.signum() > 0
                            && now.compareTo(before.multiply(BigDecimal.valueOf(3))) > 0
                    ? Optional.of(pair(before, now))
                    : Optional.empty();
        }
    },
    /** A sum so far that is smaller than it was. */
    FALLING {
        @Override
        Optional<String> find(Claim claim) {
            BigDecimal now = claim.figure().value();
            BigDecimal before = before(claim);
            return claim.measure().isCumulative() && now != null && before != null && now.compareTo(before) < 0
                    ? Optional.of(pair(before, now))
                    : Optional.empty();
        }
    },
    /** The whole of a share is more than half as large again as it was, or less than half of it. */
    WHOLE_MOVED {
        @Override
        Optional<String> find(Claim claim) {
            BigDecimal now = claim.figure().denominator();
            BigDecimal before =
                    claim.last() == null ? null : claim.last().figure().denominator();
            if (now == null || before == null) {
                return Optional.empty();
            }
            BigDecimal twice = now.multiply(BigDecimal.valueOf(2));
            return twice.compareTo(before) < 0 || twice.compareTo(before.multiply(BigDecimal.valueOf(3))) > 0
                    ? Optional.of(pair(before, now))
                    : Optional.empty();
        }
    },
    /** Another unit reports exactly the same: perhaps the same thing counted twice. */
    SAME_AS_OTHER {
        @Override
        Optional<String> find(Claim claim) {
            return claim.others().stream()
                    .filter(other -> other.figure().value() != null
                            && other.figure().value().signum() > 0
                            && sameValue(other.figure().value(), claim.figure().value()))
                    .map(OtherClaim::unit)
                    .findFirst();
        }
    },
    /** A ledger counts something else than what was typed. */
    LEDGER_DIFFERS {
        @Override
        Optional<String> find(Claim claim) {
            BigDecimal now = claim.figure().plain(claim.measure().quantity());
            LedgerFigure ledger = claim.ledger();
            BigDecimal counted = ledger == null ? null : ledger.reported();
            return now != null && counted != null && now.subtract(counted).abs().compareTo(ROUNDING) > 0
                    ? Optional.of(pair(now, counted))
                    : Optional.empty();
        }
    },
    /** 超总体: a part that is larger than its whole. */
    OVER_WHOLE {
        @Override
        Optional<String> find(Claim claim) {
            BigDecimal now = claim.figure().value();
            return claim.wholes().stream()
                    .filter(whole -> now != null && now.compareTo(whole.value()) > 0)
                    .map(whole -> number(now) + " > " + whole.subject() + " " + number(whole.value()))
                    .findFirst();
        }
    },
    /** A milestone that was reached and now is not, or on another day. */
    MILESTONE_MOVED {
        @Override
        Optional<String> find(Claim claim) {
            return Optional.ofNullable(claim.last())
                    .filter(last -> last.figure().doneOn() != null)
                    .filter(last -> !Objects.equals(
                            last.figure().doneOn(), claim.figure().doneOn()))
                    .map(Carried::words);
        }
    };

    /** Shares are rounded; what differs by no more is the same. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.05");

    /** What it found, in figures; empty when there is nothing to say. */
    abstract Optional<String> find(Claim claim);

    private static @Nullable BigDecimal before(Claim claim) {
        return claim.last() == null || claim.last().anew()
                ? null
                : claim.last().figure().value();
    }

    private static boolean sameValue(BigDecimal one, @Nullable BigDecimal other) {
        return other != null && one.compareTo(other) == 0;
    }

    private static String pair(BigDecimal before, BigDecimal now) {
        return number(before) + " → " + number(now);
    }

    private static String number(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.stripTrailingZeros().toPlainString();
    }
}
