package org.chanjiao.scheme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The schemes in their versions: those that came with the platform, and what the bureau made of them. */
@Service
@RequiredArgsConstructor
public class Schemes {

    private static final String CATALOGUE = "CATALOGUE";
    private static final String EDITOR = "EDITOR";

    private final SchemeRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Every scheme in its newest version, the highest level first. */
    public List<Scheme> all() {
        return rows.heads().stream()
                .map(head -> rows.get(head.code(), head.version()))
                .sorted(Comparator.comparing(Scheme::level).thenComparing(Scheme::name))
                .toList();
    }

    /** @throws UnknownScheme when there is none of that code */
    public Scheme get(String code) {
        return rows.head(code)
                .map(head -> rows.get(head.code(), head.version()))
                .orElseThrow(() -> new UnknownScheme(code));
    }

    /** The version a case was filed under. */
    public Scheme get(String code, int version) {
        return rows.get(code, version);
    }

    public List<SchemeVersion> versions(String code) {
        return rows.versions(code);
    }

    /**
     * Reads a definition as the editor gives it.
     *
     * @throws SchemeRefused naming every fault
     */
    public Scheme read(String text) {
        return SchemeReader.readYaml(text);
    }

    /** A definition as the editor shows it. */
    public String text(Scheme scheme) {
        return SchemeReader.yaml(scheme);
    }

    /**
     * Puts a definition into force as a new version; nothing happens when it says what the newest one says.
     *
     * @param seen the version the editor was opened with, 0 for a new scheme
     * @return the version now in force
     * @throws SchemeRefused when there is no reason
     * @throws SchemeChangedMeanwhile when somebody else wrote a version since
     */
    @Transactional
    public int write(Scheme scheme, int seen, String reason, String by) {
        if (reason.isBlank()) {
            throw new SchemeRefused(List.of("请写明修改的原因"));
        }
        SchemeRows.Head head = rows.head(scheme.code()).orElse(null);
        int newest = head == null ? 0 : head.version();
        if (newest != seen) {
            throw new SchemeChangedMeanwhile(scheme.code());
        }
        String digest = digest(scheme);
        if (head != null && head.digest().equals(digest)) {
            return newest;
        }
        rows.insert(scheme.withVersion(newest + 1), EDITOR, digest, clock.instant(), by, reason.strip());
        events.publishEvent(new SchemeWritten(scheme.code(), newest + 1, scheme.name(), reason.strip()));
        return newest + 1;
    }

    /** Brings the built-in schemes up to date; one that was edited here stays as it is. */
    @Transactional
    public void takeOver(List<Scheme> catalogue) {
        for (Scheme scheme : catalogue) {
            SchemeRows.Head head = rows.head(scheme.code()).orElse(null);
            String digest = digest(scheme);
            boolean outdated = head != null
                    && head.source().equals(CATALOGUE)
                    && !head.digest().equals(digest);
            if (head == null || outdated) {
                int next = head == null ? 1 : head.version() + 1;
                rows.insert(scheme.withVersion(next), CATALOGUE, digest, clock.instant(), "内置目录", "随平台更新");
            }
        }
    }

    private static String digest(Scheme scheme) {
        try {
            byte[] text = SchemeReader.json(scheme.withVersion(1)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
