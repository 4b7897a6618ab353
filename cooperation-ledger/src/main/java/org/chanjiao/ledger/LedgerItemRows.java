package org.chanjiao.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.cipher.FieldCipher;
import org.chanjiao.compliance.Row;
import org.chanjiao.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads items for lists, pages and rules. */
@Component
@RequiredArgsConstructor
class LedgerItemRows {

    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};
    private static final String SELECT =
            """
            select i.*, o.name as owner_name from ledger_item i join organisation o on o.id = i.owner_id
            """;
    private static final String FILTER =
            """
            where i.type_code = :type and i.voided_at is null
              and (:text::text is null or i.title ilike :text or o.name ilike :text or i.partner_name ilike :text)
              and (:level::text is null or i.level = :level) and (:state::text is null or i.state = :state)
              and (:grade::text is null or i.grade = :grade)
              and (:year::int is null or extract(year from i.starts_on) = :year)
              and (not :disputed or i.confirmation in ('CORRECTED', 'DENIED'))
            """;

    private final JdbcClient database;
    private final JsonMapper json;
    private final FieldCipher cipher;

    /** At most {@code limit} items after the key, the newest first. */
    List<ItemRow> page(LedgerType type, ItemFilter filter, ItemSight sight, @Nullable String after, int limit) {
        ItemKey key = after == null ? ItemKey.FIRST : ItemKey.of(after);
        return filtered(
                        SELECT + FILTER + ItemSight.WHERE
                                + " and (i.saved_at, i.id) < (:at, :id) order by i.saved_at desc, i.id desc limit :limit",
                        type,
                        filter,
                        sight)
                .param("at", key.savedAt().atOffset(ZoneOffset.UTC))
                .param("id", key.id())
                .param("limit", limit)
                .query((row, number) -> item(row, type, false))
                .list();
    }

    ItemPage.Totals totals(LedgerType type, ItemFilter filter, ItemSight sight) {
        return filtered(
                        "select count(*) as items, sum(i.quantity) as quantity, sum(i.amount) as amount"
                                + " from ledger_item i join organisation o on o.id = i.owner_id " + FILTER
                                + ItemSight.WHERE,
                        type,
                        filter,
                        sight)
                .query(ItemPage.Totals.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(String sql, LedgerType type, ItemFilter filter, ItemSight sight) {
        String text = filter.text() == null || filter.text().isBlank()
                ? null
                : "%" + filter.text().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return database.sql(sql)
                .param("type", type.code())
                .param("text", text)
                .param("level", filter.level())
                .param("state", filter.state())
                .param("grade", filter.grade() == null ? null : filter.grade().name())
                .param("year", filter.year())
                .param("disputed", filter.disputed())
                .param("prefix", sight.prefix())
                .param("whole", sight.wholeRegion())
                .param("unit", sight.unit());
    }

    /** How many standing items each ledger holds within sight, by type code. */
    Map<String, Long> counts(ItemSight sight) {
        Map<String, Long> counts = new HashMap<>();
        database.sql("select i.type_code, count(*) as items from ledger_item i where i.voided_at is null"
                        + ItemSight.WHERE + " group by i.type_code")
                .param("prefix", sight.prefix())
                .param("whole", sight.wholeRegion())
                .param("unit", sight.unit())
                .query((org.springframework.jdbc.core.RowCallbackHandler)
                        row -> counts.put(row.getString("type_code"), row.getLong("items")));
        return counts;
    }

    /** Type code and version of an item, without looking at who asks. */
    Optional<TypeAt> typeOf(LedgerItemId id) {
        return database.sql("select type_code as code, type_version as version from ledger_item where id = ?")
                .param(id.value())
                .query(TypeAt.class)
                .optional();
    }

    /** The version of a type an item was written under. */
    record TypeAt(String code, int version) {}

    /** One item within sight, voided or not. */
    Optional<ItemRow> find(LedgerItemId id, LedgerType type, ItemSight sight, boolean plain) {
        return database.sql(SELECT + " where i.id = :id" + ItemSight.WHERE)
                .param("id", id.value())
                .param("prefix", sight.prefix())
                .param("whole", sight.wholeRegion())
                .param("unit", sight.unit())
                .query((row, number) -> item(row, type, plain))
                .optional();
    }

    /** One item for the partner it names, who sees it whatever the region. */
    Optional<ItemRow> find(LedgerItemId id, LedgerType type) {
        return database.sql(SELECT + " where i.id = :id")
                .param("id", id.value())
                .query((row, number) -> item(row, type, false))
                .optional();
    }

    /** The other standing items of the owner with that value in that field, as rules read them. */
    List<Row> kin(LedgerType type, OrganisationId owner, @Nullable LedgerItemId self, String key, String value) {
        String column = CoreField.of(key)
                .map(CoreField::column)
                .map(name -> name + "::text")
                .orElse("particulars ->> :key");
        return database.sql(SELECT
                        + " where i.voided_at is null and i.type_code = :type and i.owner_id = :owner and i.id <> :self"
                        + " and coalesce(:key, '') <> '' and i." + column + " = :value limit 1000")
                .param("type", type.code())
                .param("owner", owner.value())
                .param("self", self == null ? new UUID(0, 0) : self.value())
                .param("key", key)
                .param("value", value)
                .query((row, number) -> new Row(item(row, type, true).values()))
                .list();
    }

    private ItemRow item(ResultSet row, LedgerType type, boolean plain) throws SQLException {
        UUID partner = row.getObject("partner_id", UUID.class);
        return new ItemRow(
                new LedgerItemId(row.getObject("id", UUID.class)),
                row.getString("type_code"),
                row.getInt("type_version"),
                row.getString("title"),
                row.getString("region_code"),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                row.getString("owner_name"),
                row.getString("partner_name"),
                partner != null,
                values(row, type, plain),
                Grade.valueOf(row.getString("grade")),
                ConfirmationState.valueOf(row.getString("confirmation")),
                row.getString("confirmation_note"),
                row.getString("reviewed_by"),
                row.getInt("documents"),
                row.getString("void_reason"),
                row.getString("apart_reason"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("saved_by_name"),
                row.getLong("version"));
    }

    private Map<String, String> values(ResultSet row, LedgerType type, boolean plain) throws SQLException {
        Map<String, String> values = new HashMap<>(json.readValue(row.getString("particulars"), VALUES));
        for (CoreField field : CoreField.values()) {
            String value = field == CoreField.QUANTITY || field == CoreField.AMOUNT
                    ? figure(row.getBigDecimal(field.column()))
                    : row.getString(field.column());
            if (value != null) {
                values.put(field.key(), value);
            }
        }
        for (LedgerField field : type.fields()) {
            if (field.sensitive()) {
                values.computeIfPresent(field.key(), (key, stored) -> shown(cipher.decrypt(stored), plain));
            }
        }
        values.put(LedgerType.OWNER, row.getString("owner_name"));
        String partner = row.getString("partner_name");
        if (partner != null) {
            values.put(LedgerType.PARTNER, partner);
        }
        return values;
    }

    private static String shown(String value, boolean plain) {
        return plain ? value : Masking.masked(value);
    }

    private static @Nullable String figure(@Nullable BigDecimal figure) {
        return figure == null ? null : figure.stripTrailingZeros().toPlainString();
    }

    /** Where an item stands in a list, newest first. */
    record ItemKey(Instant savedAt, UUID id) {

        static final ItemKey FIRST = new ItemKey(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

        /** What is no place in a list leads to its beginning. */
        static ItemKey of(String text) {
            String[] parts = text.split("~", -1);
            try {
                return parts.length == 2 ? new ItemKey(Instant.parse(parts[0]), UUID.fromString(parts[1])) : FIRST;
            } catch (DateTimeParseException | IllegalArgumentException noPlace) {
                return FIRST;
            }
        }

        static String after(ItemRow row) {
            return row.savedAt() + "~" + row.id();
        }
    }
}
