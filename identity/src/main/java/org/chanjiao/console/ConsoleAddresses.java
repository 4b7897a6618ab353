package org.chanjiao.console;

import java.net.InetAddress;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.console.AddressRefused.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The addresses from which the administration console may be used. An empty list lets everybody in; calls from the
 * machine itself are always let in, so that a change of networks never locks the platform.
 */
@Service
@RequiredArgsConstructor
public class ConsoleAddresses {

    private static final int MOST = 100;
    private static final int LONGEST_NOTE = 60;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    public List<ConsoleAddress> list() {
        return jdbc.sql("select * from console_address order by added_at, range")
                .query((row, number) -> new ConsoleAddress(
                        row.getString("range"),
                        row.getString("note"),
                        row.getString("added_by"),
                        row.getTimestamp("added_at").toInstant()))
                .list();
    }

    /** Whether the console answers a call from there. */
    public boolean admits(String address) {
        return admits(address, list().stream().map(ConsoleAddress::range).toList());
    }

    /** @throws AddressRefused also when the one who adds it would be locked out by it */
    @Transactional
    public void add(Person actor, String from, String typed, String note) {
        var range = AddressRange.parse(typed).orElseThrow(() -> new AddressRefused(Reason.UNFIT));
        var before = ranges();
        if (before.contains(range.toString())) {
            throw new AddressRefused(Reason.KNOWN);
        }
        if (note.strip().length() > LONGEST_NOTE) {
            throw new AddressRefused(Reason.NOTE_LONG);
        }
        if (before.size() >= MOST) {
            throw new AddressRefused(Reason.TOO_MANY);
        }
        var after = Stream.concat(before.stream(), Stream.of(range.toString())).toList();
        requireAdmitted(from, after);
        jdbc.sql("insert into console_address (range, note, added_by, added_at) values (?, ?, ?, ?)")
                .params(range.toString(), note.strip(), actor.login(), Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new ConsoleListChanged(range.toString(), true, text(before), text(after)));
    }

    /** @throws AddressRefused when the one who removes it would be locked out by it */
    @Transactional
    public void remove(String from, String range) {
        var before = ranges();
        var after = before.stream().filter(other -> !other.equals(range)).toList();
        if (after.size() == before.size()) {
            return;
        }
        requireAdmitted(from, after);
        jdbc.sql("delete from console_address where range = ?").param(range).update();
        events.publishEvent(new ConsoleListChanged(range, false, text(before), text(after)));
    }

    private List<String> ranges() {
        return list().stream().map(ConsoleAddress::range).toList();
    }

    private static void requireAdmitted(String from, List<String> ranges) {
        if (!admits(from, ranges)) {
            throw new AddressRefused(Reason.LOCKS_YOU_OUT);
        }
    }

    private static boolean admits(String from, List<String> ranges) {
        return ranges.isEmpty()
                || AddressRange.address(from)
                        .filter(address -> address.isLoopbackAddress() || covered(address, ranges))
                        .isPresent();
    }

    private static boolean covered(InetAddress address, List<String> ranges) {
        return ranges.stream()
                .flatMap(range -> AddressRange.parse(range).stream())
                .anyMatch(range -> range.covers(address));
    }

    private static String text(List<String> ranges) {
        return ranges.stream().sorted().collect(Collectors.joining(" "));
    }
}
