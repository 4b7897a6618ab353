package org.chanjiao.api.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.ledger.EntryRefused;
import org.chanjiao.ledger.ItemFilter;
import org.chanjiao.ledger.ItemRow;
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
import org.springframework.web.server.ResponseStatusException;

/** {@code /api/v1/ledgers}: kinds of ledgers, their items, and adding one. */
@RestController
@Tag(name = "台账")
@RequiredArgsConstructor
class LedgerApiController {

    private static final int MOST = 500;

    private final LedgerTypes types;
    private final LedgerBook book;
    private final LedgerItems items;

    @GetMapping("/api/v1/ledgers")
    @Operation(summary = "列出全部台账类型")
    List<LedgerJson> ledgers() {
        return types.all().stream().map(LedgerJson::of).toList();
    }

    /** The whole definition: fields, states, uniqueness, counting rules. */
    @GetMapping("/api/v1/ledgers/{type}")
    @Operation(summary = "读取一类台账的定义：字段、状态、唯一性和计数规则")
    LedgerType ledger(@PathVariable("type") @Parameter(description = "台账类型代码") String code) {
        return types.get(code);
    }

    /** Items of the caller's scope, the newest first; {@code next} goes into {@code after} of the following call. */
    @GetMapping("/api/v1/ledgers/{type}/items")
    @Operation(summary = "列出可见范围内的台账条目，新的在前")
    ItemsJson items(
            @PathVariable("type") @Parameter(description = "台账类型代码") String code,
            @RequestParam @Nullable @Parameter(description = "名称中的文字") String text,
            @RequestParam @Nullable @Parameter(description = "上一页的 next") String after,
            @RequestParam(defaultValue = "100") @Parameter(description = "每页条数，1 到 500") int size,
            Person person) {
        ItemFilter filter = new ItemFilter(text, null, null, null, null, false);
        int rows = Math.max(1, Math.min(size, MOST));
        return ItemsJson.of(book.page(types.get(code), filter, person, after, rows));
    }

    @GetMapping("/api/v1/ledgers/{type}/items/{id}")
    @Operation(summary = "读取一个台账条目")
    ItemJson item(
            @PathVariable("type") @Parameter(description = "台账类型代码") String code,
            @PathVariable @Parameter(description = "条目编号") LedgerItemId id,
            Person person) {
        ItemRow item = book.sheet(id, person).item();
        if (!item.type().equals(code)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ItemJson.of(item);
    }

    /** Adds an item: 201 with its address, 422 with what is wrong, 409 with the items that look the same. */
    @PostMapping("/api/v1/ledgers/{type}/items")
    @Operation(summary = "新增一个台账条目")
    @ApiResponse(responseCode = "201", description = "已新增，地址见 Location")
    @ApiResponse(responseCode = "409", description = "与已有条目疑似重复，见 lookalikes")
    @ApiResponse(responseCode = "422", description = "内容不合要求，逐字段说明见 faults")
    ResponseEntity<Object> add(
            @PathVariable("type") @Parameter(description = "台账类型代码") String code,
            @RequestBody NewItemJson item,
            Person person) {
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
     * @param apart why it is another one than the items that look the same; null when that was not said
     */
    record NewItemJson(@Nullable String owner, @Nullable Map<String, @Nullable String> values, @Nullable String apart) {

        Submission submission() {
            Map<String, String> filled = new HashMap<>();
            if (values != null) {
                values.forEach((key, value) -> {
                    if (value != null) {
                        filled.put(key, value);
                    }
                });
            }
            return new Submission(owner, filled, apart);
        }
    }
}
