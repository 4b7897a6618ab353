package org.chanjiao.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.organisation.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the ledgers say about one organisation, whether it keeps the item or is named in it; for whoever judges it. */
@Service
@RequiredArgsConstructor
public class PartyItems {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final LedgerTypes types;
    private final JdbcClient database;
    private final JsonMapper json;

    /**
     * The items of these ledgers, the oldest first; whoever calls has made sure who asks.
     *
     * @throws UnknownLedgerType when there is no such ledger
     */
    public List<PartyItem> of(OrganisationId organisation, Collection<String> ledgers) {
        if (ledgers.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> counting = new HashSet<>(ledgers)
                .stream().collect(Collectors.toMap(code -> code, code -> types.get(code)
                        .countingStates()));
        return database
                .sql(
                        """
                select i.id, i.type_code, i.title, i.owner_id, o.name as owner, i.partner_id,
                       coalesce(p.name, i.partner_name) as partner, i.level, i.state, i.starts_on, i.ends_on, i.quantity,
                       i.amount, i.grade, i.particulars::text as particulars
                from ledger_item i
                join organisation o on o.id = i.owner_id
                left join organisation p on p.id = i.partner_id
                where i.voided_at is null and i.confirmation <> 'DENIED' and i.type_code in (:ledgers)
                  and (i.owner_id = :organisation or i.partner_id = :organisation)
                order by i.starts_on nulls first, i.id""")
                .param("ledgers", ledgers)
                .param("organisation", organisation.value())
                .query((row, number) -> item(row))
                .list()
                .stream()
                .filter(item -> counting.getOrDefault(item.type(), List.of()).contains(item.state()))
                .toList();
    }

    private PartyItem item(ResultSet row) throws SQLException {
        return new PartyItem(
                row.getObject("id", UUID.class),
                row.getString("type_code"),
                row.getString("title"),
                row.getObject("owner_id", UUID.class),
                row.getString("owner"),
                row.getObject("partner_id", UUID.class),
                row.getString("partner"),
                row.getString("level"),
                row.getString("state"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("quantity", BigDecimal.class),
                row.getObject("amount", BigDecimal.class),
                Grade.valueOf(row.getString("grade")),
                json.readValue(row.getString("particulars"), TEXTS));
    }
}
