package org.chanjiao.demo;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.attachment.Attachments;
import org.chanjiao.attachment.NewAttachment;
import org.chanjiao.confirmation.Answer;
import org.chanjiao.confirmation.Confirmations;
import org.chanjiao.confirmation.Reply;
import org.chanjiao.ledger.ItemSheet;
import org.chanjiao.ledger.LedgerItemId;
import org.chanjiao.ledger.LedgerItems;
import org.chanjiao.ledger.LedgerType;
import org.chanjiao.ledger.LedgerTypes;
import org.chanjiao.ledger.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The ledgers of four years: each item entered by the unit whose it is or, where nobody there has an account, by the
 * bureau; then confirmed by its partner, reviewed by the bureau, proven by a document or left as typed.
 *
 * <p>The column {@code proof} holds, parted by semicolons: ALIKE (it looks like another item and is entered all the same),
 * REVIEWED, DOCUMENTED, CONFIRMED, DENIED or CORRECTED, the last two with what the partner says after a blank.
 */
@Component
@RequiredArgsConstructor
class DemoLedgers {

    private static final Pattern CORRECTED = Pattern.compile("([a-zA-Z]+)=(\\S+) (.*)");
    private static final String OWNER = "owner";
    private static final String PROOF = "proof";
    private static final List<Map<String, String>> NOTHING = List.of();

    private final LedgerTypes types;
    private final LedgerItems items;
    private final Confirmations confirmations;
    private final Attachments attachments;
    private final EntityManager entities;

    /** Enters everything; an item that is refused ends the whole demonstration. */
    void enter(Collection<Person> people) {
        Map<String, Person> writers = people.stream()
                .filter(person -> Permission.WRITE_LEDGER.heldBy(person.roles()))
                .collect(Collectors.toMap(Person::organisationName, person -> person, (first, second) -> first));
        Person clerk = first(people, Role.POLICY_OFFICER);
        Person reviewer = first(people, Role.SUPERVISOR);
        List<LedgerType> all = types.all();
        if (all.isEmpty()) {
            throw new IllegalStateException("The ledgers have not been set up");
        }
        for (LedgerType type : all) {
            forgetEntities();
            String file = "ledgers/" + type.code() + ".csv";
            for (Map<String, String> row : DemoTable.exists(file) ? DemoTable.rows(file) : NOTHING) {
                Person writer = writers.getOrDefault(cell(row, OWNER), clerk);
                List<String> proof = List.of(cell(row, PROOF).split(";"));
                LedgerItemId item = items.add(type.code(), submission(row, apart(proof)), writer);
                proof.forEach(word -> prove(item, word, writer, reviewer));
            }
        }
        forgetEntities();
    }

    /** Each flush looks at every entity known; a thousand items would be looked at a thousand times. */
    private void forgetEntities() {
        entities.flush();
        entities.clear();
    }

    private void prove(LedgerItemId item, String word, Person writer, Person reviewer) {
        String[] said = word.split(" ", 2);
        switch (said[0]) {
            case "", "ALIKE" -> {}
            case "REVIEWED" -> items.review(item, reviewer);
            case "DOCUMENTED" -> attach(item, writer);
            default ->
                confirmations.answerByLink(
                        confirmations.link(item, writer).token(),
                        reply(Answer.valueOf(said[0]), said.length == 2 ? said[1] : ""));
        }
    }

    /** Words that begin with {@code field=value} say what the field should be. */
    private static Reply reply(Answer answer, String words) {
        Matcher corrected = CORRECTED.matcher(words);
        return corrected.matches()
                ? new Reply(answer, corrected.group(3), Map.of(corrected.group(1), corrected.group(2)))
                : Reply.of(answer, words);
    }

    private void attach(LedgerItemId item, Person writer) {
        String text = "演示材料，不代表任何真实单位。记录编号：" + item;
        attachments.store(
                new NewAttachment(ItemSheet.subject(item), "佐证材料.txt"),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                writer);
    }

    private static @Nullable String apart(List<String> proof) {
        return proof.contains("ALIKE") ? "两个部门各登记了一次，待核对" : null;
    }

    private static Submission submission(Map<String, String> row, @Nullable String apart) {
        Map<String, String> values = row.entrySet().stream()
                .filter(cell -> !cell.getKey().equals(OWNER) && !cell.getKey().equals(PROOF))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Submission(cell(row, OWNER), values, apart);
    }

    private static Person first(Collection<Person> people, Role role) {
        return people.stream().filter(person -> person.is(role)).findFirst().orElseThrow();
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }
}
