package org.chanjiao.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The kinds of ledgers: those that came with the platform and those an administrator made or changed. */
@Service
@RequiredArgsConstructor
public class LedgerTypes {

    private static final String CATALOGUE = "CATALOGUE";
    private static final String EDITOR = "EDITOR";

    private final LedgerTypeRows rows;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Every type in its newest version, by group and name. */
    public List<LedgerType> all() {
        return rows.newest().stream()
                .sorted(Comparator.comparing(LedgerType::group).thenComparing(LedgerType::name))
                .toList();
    }

    /** @throws UnknownLedgerType when no ledger has that code */
    public LedgerType get(String code) {
        return rows.head(code)
                .map(head -> rows.get(head.code(), head.version()))
                .orElseThrow(() -> new UnknownLedgerType(code));
    }

    /** The version an item was written under. */
    public LedgerType get(String code, int version) {
        return rows.get(code, version);
    }

    /**
     * Reads a definition, as a file or the editor gives it.
     *
     * @throws TypeRefused when it cannot be read or contradicts itself
     */
    public LedgerType read(Map<?, ?> definition) {
        return TypeReader.read(definition);
    }

    /**
     * Writes a type down as a new version; nothing happens when it says what the newest one says.
     *
     * @param seen the version the editor was opened with, 0 for a new type
     * @return the version now in force
     * @throws TypeRefused when it contradicts itself
     * @throws TypeChangedMeanwhile when somebody else wrote a version since
     */
    @Transactional
    public int write(LedgerType type, int seen, String by) {
        TypeCheck.require(type);
        LedgerTypeRows.Head head = rows.head(type.code()).orElse(null);
        int newest = head == null ? 0 : head.version();
        if (newest != seen) {
            throw new TypeChangedMeanwhile(type.code());
        }
        String digest = digest(type);
        if (head != null && head.digest().equals(digest)) {
            return newest;
        }
        rows.insert(type.withVersion(newest + 1), EDITOR, digest, clock.instant(), by);
        events.publishEvent(new TypeWritten(type.code(), newest + 1, type.name()));
        return newest + 1;
    }

    /** Brings the built-in types up to date; one that an administrator changed stays as it is. */
    @Transactional
    public void takeOver(List<LedgerType> catalogue) {
        Map<String, LedgerTypeRows.Head> heads =
                rows.heads().stream().collect(Collectors.toMap(LedgerTypeRows.Head::code, Function.identity()));
        for (LedgerType type : catalogue) {
            LedgerTypeRows.Head head = heads.get(type.code());
            String digest = digest(type);
            if (head == null
                    || head.source().equals(CATALOGUE) && !head.digest().equals(digest)) {
                int next = head == null ? 1 : head.version() + 1;
                rows.insert(type.withVersion(next), CATALOGUE, digest, clock.instant(), "内置目录");
            }
        }
    }

    private String digest(LedgerType type) {
        try {
            byte[] text = json.writeValueAsString(type.withVersion(1)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
