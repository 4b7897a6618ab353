package org.chanjiao.incentive;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.chanjiao.account.Person;
import org.chanjiao.kernel.RegionCode;
import org.jspecify.annotations.Nullable;

/** An entry of the catalogue of a place. */
@Entity
@Getter(AccessLevel.PACKAGE)
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class Incentive {

    @Id
    private UUID id;

    private String regionCode;

    @Enumerated(EnumType.STRING)
    private IncentiveCategory category;

    private String title;
    private String basis;
    private String level;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String how;
    private String contact;
    private String ledger;
    private String words;
    private Instant savedAt;
    private String savedByName;

    @Version
    private @Nullable Long version;

    Incentive(RegionCode region, IncentiveWords said, Person by, Instant at) {
        id = UUID.randomUUID();
        regionCode = region.value();
        state(said, by, at);
    }

    void state(IncentiveWords said, Person by, Instant at) {
        category = said.category();
        title = said.title();
        basis = said.basis();
        level = said.level();
        validFrom = said.validFrom();
        validTo = said.validTo();
        audience = said.audience();
        how = said.how();
        contact = said.contact();
        ledger = said.ledger();
        words = said.words();
        savedAt = at;
        savedByName = by.name();
    }

    IncentiveWords said() {
        return new IncentiveWords(
                category, title, basis, level, validFrom, validTo, audience, how, contact, ledger, words);
    }
}
