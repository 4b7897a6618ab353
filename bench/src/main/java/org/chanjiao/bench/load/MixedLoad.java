package org.chanjiao.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * People of several roles at work at the same time: each signs in and walks round after round through the library, the reader,
 * the board, tasks, targets, ledgers, an import draft and the workbooks, as far as the role may, until all requests are spent.
 */
public final class MixedLoad {

    /** The demo accounts of those who work, one client each. */
    private static final List<String> LOGINS =
            List.of("policy", "policy2", "supervisor", "leader", "reporter", "reviewer", "district", "school");

    private static final Pattern ACCOUNT = Pattern.compile("登录名 (\\S+) +口令 (\\S+)");

    private final String address;
    private final String printed;
    private final AtomicInteger left;

    private MixedLoad(String address, String printed, int requests) {
        this.address = address;
        this.printed = printed;
        this.left = new AtomicInteger(requests);
    }

    /** Arguments: the portal's address, the file that holds what it printed at its first start, the number of requests. */
    public static void main(String[] arguments) throws Exception {
        String printed = Files.readString(Path.of(arguments[1]));
        new MixedLoad(arguments[0], printed, Integer.parseInt(arguments[2])).run();
    }

    private void run() throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        var threads = Executors.newFixedThreadPool(LOGINS.size());
        List<Future<Visitor>> visits = new ArrayList<>();
        for (String login : LOGINS) {
            visits.add(threads.submit(() -> visit(login)));
        }
        threads.shutdown();
        int answered = 0;
        int refused = 0;
        for (Future<Visitor> visit : visits) {
            answered += visit.get().answered();
            refused += visit.get().refused();
        }
        System.out.printf(
                "%d answers to %d clients in %.1f s, %d of them refusals by role%n",
                answered, LOGINS.size(), (System.nanoTime() - start) / 1e9, refused);
    }

    private Visitor visit(String login) throws IOException, InterruptedException {
        var visitor = new Visitor(address, left);
        visitor.signIn(login, password(login));
        while (visitor.mayGoOn()) {
            visitor.round();
        }
        return visitor;
    }

    private String password(String login) {
        return ACCOUNT.matcher(printed)
                .results()
                .filter(account -> account.group(1).equals(login))
                .map((MatchResult account) -> account.group(2))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no demo account " + login + " was printed"));
    }
}
