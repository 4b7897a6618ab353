package org.chanjiao.registration;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.chanjiao.account.ChosenPassword;
import org.chanjiao.account.Person;
import org.chanjiao.kernel.CreditCode;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Somebody asks, for an enterprise, to be let in. It opens nothing by itself: the bureau compares it with the licence. */
@Entity
@Getter(AccessLevel.PACKAGE)
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class Registration {

    @EmbeddedId
    private RegistrationId id;

    @Enumerated(EnumType.STRING)
    private RegistrationKind kind;

    private String creditCode;
    private String name;
    private String regionCode;
    private String industry;
    private String contact;
    private String phone;
    private String email;
    private String login;
    private String passwordHash;
    private String licenceName;
    private byte[] licence;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    private @Nullable String tokenDigest;
    private @Nullable Instant tokenUntil;
    private Instant submittedAt;
    private @Nullable Instant mailOpenedAt;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;
    private String note;
    private @Nullable UUID organisationId;

    @Version
    private @Nullable Long version;

    Registration(
            NewRegistration typed,
            CreditCode code,
            RegionCode region,
            RegistrationKind kind,
            ChosenPassword password,
            Instant at) {
        id = RegistrationId.random();
        this.kind = kind;
        creditCode = code.value();
        name = typed.name().strip();
        regionCode = region.value();
        industry = typed.industry().strip();
        contact = typed.contact().strip();
        phone = typed.phone().strip();
        email = typed.email().strip();
        login = typed.login().strip().toLowerCase(Locale.ROOT);
        passwordHash = password.hash();
        licenceName = typed.licenceName();
        licence = typed.licence();
        state = RegistrationState.WAITING;
        submittedAt = at;
        note = "";
    }

    /** A mail is on its way; until its link is opened nobody is asked. */
    void awaitMail(OneTimeToken token, Duration valid) {
        require(RegistrationState.WAITING);
        state = RegistrationState.MAIL_SENT;
        tokenDigest = token.digest();
        tokenUntil = submittedAt.plus(valid);
    }

    boolean linkIsGood(Instant at) {
        return state == RegistrationState.MAIL_SENT && tokenUntil != null && at.isBefore(tokenUntil);
    }

    /** The link was opened: the address is theirs. The link is used up. */
    void mailOpened(RegistrationKind now, Instant at) {
        require(RegistrationState.MAIL_SENT);
        kind = now;
        state = RegistrationState.WAITING;
        mailOpenedAt = at;
        tokenDigest = null;
        tokenUntil = null;
    }

    void confirm(OrganisationId organisation, String words, Person by, Instant at) {
        decide(RegistrationState.CONFIRMED, words, by, at);
        organisationId = organisation.value();
    }

    void refuse(String reason, Person by, Instant at) {
        if (reason.isBlank()) {
            throw new RegistrationRefused("note", "reason");
        }
        decide(RegistrationState.REFUSED, reason, by, at);
    }

    private void decide(RegistrationState to, String words, Person by, Instant at) {
        require(RegistrationState.WAITING);
        state = to;
        note = words.strip();
        decidedBy = by.name();
        decidedAt = at;
    }

    private void require(RegistrationState needed) {
        if (state != needed) {
            throw new RegistrationRefused("state", "decided");
        }
    }
}
