package org.chanjiao.bench.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** One person's browser: keeps its cookies and follows the links that the pages offer. */
final class Visitor {

    private static final List<String> WORDS = List.of("实训", "双师", "产教融合", "企业", "实训基地", "到2027年");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final int LINKS = 2;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;
    private final AtomicInteger left;

    private int rounds;
    private int answered;
    private int refused;

    Visitor(String address, AtomicInteger left) {
        this.address = address;
        this.left = left;
    }

    int answered() {
        return answered;
    }

    int refused() {
        return refused;
    }

    boolean mayGoOn() {
        return left.get() > 0;
    }

    void signIn(String login, String password) throws IOException, InterruptedException {
        var page = browser.send(request("/login").build(), HttpResponse.BodyHandlers.ofString());
        var token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException("no sign-in form at " + address);
        }
        String form =
                "username=" + encoded(login) + "&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1));
        var answer = browser.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        String next = answer.headers().firstValue("Location").orElse("/login?error");
        if (next.contains("/login")) {
            throw new IllegalStateException("not signed in as " + login + ": " + answer.statusCode() + " " + next);
        }
    }

    /** What a person looks at one after the other. */
    void round() throws IOException, InterruptedException {
        open("/");
        String word = encoded(WORDS.get(rounds++ % WORDS.size()));
        follow(open("/policies?q=" + word) + open("/policies?order=NEWEST"), "/policies/" + ID);
        String board = open("/tasks?size=100");
        follow(board, "/tasks/" + ID);
        follow(board, "/targets/" + ID);
        open("/tasks/export.xlsx");
        open("/tasks/print");
        String ledgers = open("/ledgers");
        follow(ledgers, "/ledgers/[a-z][a-z0-9-]+");
        follow(open("/imports"), "/imports/" + ID);
        open("/organisations");
    }

    private void follow(String page, String link) throws IOException, InterruptedException {
        var links = Pattern.compile("href=\"(" + link + ")[\"?#]")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        for (int i = 0; i < Math.min(LINKS, links.size()); i++) {
            open(links.get((rounds + i) % links.size()));
        }
    }

    private String open(String path) throws IOException, InterruptedException {
        if (left.getAndDecrement() <= 0) {
            return "";
        }
        var answer = browser.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
        answered++;
        if (answer.statusCode() == 403) {
            refused++;
        } else if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
