package org.chanjiao.api.ledger;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.ledger.EntryRefused;
import org.chanjiao.ledger.ItemFilter;
import org.chanjiao.ledger.LedgerBook;
import org.chanjiao.ledger.LedgerItemId;
import org.chanjiao.ledger.LedgerItems;
import org.chanjiao.ledger.LedgerType;
import org.chanjiao.ledger.LedgerTypes;
import org.chanjiao.ledger.LikelyDuplicate;
import org.chanjiao.ledger.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/ledgers}: kinds of ledgers, their items, and adding one. */
@RestController
@RequiredArgsConstructor
class LedgerApiController {

    private static final int MOST = 500;

    private final LedgerTypes types;
    private final LedgerBook book;
    private final LedgerItems items;

    @GetMapping("/api/v1/ledgers")
    List<LedgerJson> ledgers() {
        return types.all().stream().map(LedgerJson::of).toList();
    }

    /** The whole definition: fields, states, uniqueness, counting rules. */
    @GetMapping("/api/v1/ledgers/{type}")
    LedgerType ledger(@PathVariable("type") String code) {
        return types.get(code);
    }

    /** Items of the caller's scope, the newest first; {@code next} goes into {@code after} of the following call. */
    @GetMapping("/api/v1/ledgers/{type}/items")
    ItemsJson items(
            @PathVariable("type") String code,
            @RequestParam @Nullable String text,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "100") int size,
            Person person) {
        ItemFilter filter = new ItemFilter(text, null, null, null, null, false);
        int rows = Math.max(1, Math.min(size, MOST));
        return ItemsJson.of(book.page(types.get(code), filter, person, after, rows));
    }

    @GetMapping("/api/v1/ledgers/{type}/items/{id}")
    ItemJson item(@PathVariable LedgerItemId id, Person person) {
        return ItemJson.of(book.sheet(id, person).item());
    }

    /** Adds an item: 201 with its address, 422 with what is wrong, 409 with the items that look the same. */
    @PostMapping("/api/v1/ledgers/{type}/items")
    ResponseEntity<Object> add(@PathVariable("type") String code, @RequestBody NewItemJson item, Person person) {
        try {
            LedgerItemId id = items.add(code, item.submission(), person);
            URI address = URI.create("/api/v1/ledgers/" + code + "/items/" + id);
            return ResponseEntity.created(address)
                    .body(ItemJson.of(book.sheet(id, person).item()));
        } catch (EntryRefused refused) {
            return problem(HttpStatus.UNPROCESSABLE_CONTENT, "faults", refused.faults());
        } catch (LikelyDuplicate alike) {
            return problem(HttpStatus.CONFLICT, "lookalikes", alike.lookalikes());
        }
    }

    private static ResponseEntity<Object> problem(HttpStatus status, String name, Object details) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setProperty(name, details);
        return ResponseEntity.status(status).body(problem);
    }

    /**
     * An item to be added.
     *
     * @param owner name of the unit whose item it is; null for the caller's own
     * @param values by field key, as people would type them; null and absent are blank
     * @param knowinglyAlike true when it is another one than the items that look the same
     */
    record NewItemJson(
            @Nullable String owner, @Nullable Map<String, @Nullable String> values, @Nullable Boolean knowinglyAlike) {

        Submission submission() {
            Map<String, String> filled = new HashMap<>();
            if (values != null) {
                values.forEach((key, value) -> {
                    if (value != null) {
                        filled.put(key, value);
                    }
                });
            }
            return new Submission(owner, filled, Boolean.TRUE.equals(knowinglyAlike));
        }
    }
}
