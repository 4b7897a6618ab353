package org.chanjiao.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.cipher.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds items that are probably the same thing: by the digests of the uniqueness rules, and by title, owner and day. */
@Component
@RequiredArgsConstructor
class Duplicates {

    private static final String SELECT =
            """
            select i.id, i.title, o.name as owner, i.partner_name, i.starts_on, i.saved_by_name
            from ledger_item i join organisation o on o.id = i.owner_id
            where i.voided_at is null and i.type_code = :type and i.id <> :self
            """;

    private final JdbcClient database;
    private final FieldCipher cipher;

    /** One digest for each uniqueness rule whose fields are all filled in. */
    List<String> digests(LedgerType type, Entry entry) {
        List<String> digests = new ArrayList<>();
        for (int i = 0; i < type.unique().size(); i++) {
            List<String> keys = type.unique().get(i);
            List<Optional<String>> values = keys.stream().map(entry::comparable).toList();
            if (values.stream().allMatch(Optional::isPresent)) {
                String joined = type.code() + "#" + String.join("+", keys) + "#"
                        + String.join(
                                "\n", values.stream().flatMap(Optional::stream).toList());
                digests.add(cipher.digest(joined));
            }
        }
        return digests;
    }

    /** Items like the entry, those that are certain first; the item itself left aside. */
    List<Lookalike> of(LedgerType type, Entry entry, List<String> digests, @Nullable LedgerItemId self) {
        UUID own = self == null ? new UUID(0, 0) : self.value();
        List<Lookalike> alike = new ArrayList<>(certain(type, digests, own));
        if (tellsPersonsApart(type)) {
            return alike;
        }
        suggested(type, entry, own).stream()
                .filter(item -> alike.stream().noneMatch(known -> known.id().equals(item.id())))
                .forEach(alike::add);
        return alike;
    }

    /** Rows of persons share their titles, a major or a post; the code of the person tells them apart. */
    private static boolean tellsPersonsApart(LedgerType type) {
        return type.fields().stream()
                .filter(field -> field.kind() == FieldKind.PERSON_CODE || field.kind() == FieldKind.IDENTITY)
                .anyMatch(field -> type.unique().stream().anyMatch(keys -> keys.contains(field.key())));
    }

    private List<Lookalike> certain(LedgerType type, List<String> digests, UUID self) {
        return digests.isEmpty()
                ? List.of()
                : database.sql(
                                SELECT
                                        + """
                        and exists (select from ledger_item_key k
                                    where k.item_id = i.id and k.type_code = :type and k.digest in (:digests))
                        order by i.saved_at limit 5""")
                        .param("type", type.code())
                        .param("self", self)
                        .param("digests", digests)
                        .query((row, number) -> lookalike(row, true))
                        .list();
    }

    /** The same title in the same prefecture, unless both say that they began on different days. */
    private List<Lookalike> suggested(LedgerType type, Entry entry, UUID self) {
        String region = entry.owner().region().value();
        return database.sql(
                        SELECT
                                + """
                and i.title_key = :title and i.region_code like :prefecture
                and (i.owner_id = :owner or i.partner_id is not distinct from :partner)
                and (i.starts_on is null or :day::date is null or i.starts_on = :day::date)
                order by i.saved_at limit 5""")
                .param("type", type.code())
                .param("self", self)
                .param("title", TitleKey.of(entry.value(CoreField.TITLE.key()).orElseThrow()))
                .param("prefecture", region.substring(0, 4) + "%")
                .param("owner", entry.owner().id().value())
                .param(
                        "partner",
                        entry.partner() == null ? null : entry.partner().value(),
                        java.sql.Types.OTHER)
                .param("day", entry.value(CoreField.STARTS_ON.key()).orElse(null), java.sql.Types.VARCHAR)
                .query((row, number) -> lookalike(row, false))
                .list();
    }

    /** Keeps the digests of a saved item. */
    void keep(LedgerType type, LedgerItemId item, List<String> digests) {
        database.sql("delete from ledger_item_key where item_id = ?")
                .param(item.value())
                .update();
        digests.forEach(
                digest -> database.sql("insert into ledger_item_key (item_id, type_code, digest) values (?, ?, ?)")
                        .params(item.value(), type.code(), digest)
                        .update());
    }

    private static Lookalike lookalike(ResultSet row, boolean certain) throws SQLException {
        return new Lookalike(
                new LedgerItemId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("owner"),
                row.getString("partner_name"),
                row.getObject("starts_on", LocalDate.class),
                row.getString("saved_by_name"),
                certain);
    }
}
