package org.chanjiao.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chanjiao.ledger.Condition.Test;
import org.chanjiao.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An item as something said about one of its two parties: standing, in a state that counts and not denied by the partner.
 *
 * @param type code of the ledger
 * @param amount in yuan
 * @param particulars the fields beyond the core as canonical text by key
 */
public record PartyItem(
        UUID id,
        String type,
        String title,
        UUID ownerId,
        String owner,
        @Nullable UUID partnerId,
        @Nullable String partner,
        @Nullable String level,
        String state,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal amount,
        Grade grade,
        Map<String, String> particulars) {

    public PartyItem {
        particulars = Map.copyOf(particulars);
    }

    public boolean isKeptBy(OrganisationId unit) {
        return ownerId.equals(unit.value());
    }

    public boolean names(OrganisationId unit) {
        return unit.value().equals(partnerId);
    }

    /** A field's canonical text, empty when it was left blank; owner and partner by id, an unregistered partner by name. */
    public Optional<String> text(String key) {
        return switch (key) {
            case LedgerType.OWNER -> Optional.of(ownerId.toString());
            case LedgerType.PARTNER ->
                Optional.ofNullable(partnerId).map(UUID::toString).or(() -> Optional.ofNullable(partner));
            default ->
                CoreField.of(key)
                        .map(this::core)
                        .orElseGet(() -> Optional.ofNullable(particulars.get(key)))
                        .filter(value -> !value.isBlank());
        };
    }

    public Optional<BigDecimal> figure(String key) {
        return text(key).map(BigDecimal::new);
    }

    /** Whether the item meets a condition; a blank field meets none but {@link Test#NOT_IN}. */
    public boolean meets(Condition condition) {
        Optional<String> value = text(condition.field());
        return switch (condition.test()) {
            case PRESENT -> value.isPresent();
            case IN -> value.filter(condition.values()::contains).isPresent();
            case NOT_IN -> value.filter(condition.values()::contains).isEmpty();
            case AT_LEAST ->
                value.map(BigDecimal::new)
                        .filter(figure -> figure.compareTo(bound(condition)) >= 0)
                        .isPresent();
            case AT_MOST ->
                value.map(BigDecimal::new)
                        .filter(figure -> figure.compareTo(bound(condition)) <= 0)
                        .isPresent();
        };
    }

    private static BigDecimal bound(Condition condition) {
        return new BigDecimal(condition.values().get(0));
    }

    private Optional<String> core(CoreField field) {
        Object value =
                switch (field) {
                    case TITLE -> title;
                    case LEVEL -> level;
                    case STATE -> state;
                    case STARTS_ON -> startsOn;
                    case ENDS_ON -> endsOn;
                    case QUANTITY -> quantity;
                    case AMOUNT -> amount;
                };
        return Optional.ofNullable(value).map(Object::toString);
    }
}
