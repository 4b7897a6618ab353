package org.chanjiao.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.chanjiao.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * The account of one person. Opened by an administrator with a one-time password that its holder must change at the
 * first sign-in; disabled when the holder leaves; never deleted, because the audit trail speaks of it.
 */
@Entity
@Getter
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
public class Account {

    /** With the present password these make the five that may not come again. */
    private static final int FORMER_PASSWORDS = 4;

    @EmbeddedId
    private AccountId id;

    private String login;

    private String name;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisationId;

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    private String passwordHash;

    private Instant passwordChangedAt;

    private boolean passwordTemporary;

    @ElementCollection
    @CollectionTable(name = "account_former_password", joinColumns = @JoinColumn(name = "account_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "password_hash")
    private List<String> formerPasswords = new ArrayList<>();

    private @Nullable Instant lastSignInAt;

    private Instant createdAt;

    @Version
    private @Nullable Long version;

    Account(NewAccount wanted, String temporaryPasswordHash, Instant now) {
        this.id = AccountId.random();
        this.login = wanted.login();
        this.name = wanted.name();
        this.organisationId = wanted.organisation();
        this.status = AccountStatus.ACTIVE;
        this.roles.addAll(wanted.roles());
        this.passwordHash = temporaryPasswordHash;
        this.passwordChangedAt = now;
        this.passwordTemporary = true;
        this.createdAt = now;
    }

    boolean active() {
        return status == AccountStatus.ACTIVE;
    }

    boolean administrator() {
        return roles.stream().anyMatch(Role::isAdministrator);
    }

    /** Whether the password is older than that and its holder should be asked for a new one. */
    boolean passwordOlderThan(Duration age, Instant now) {
        return passwordChangedAt.plus(age).isBefore(now);
    }

    void change(String newName, OrganisationId newOrganisation) {
        name = newName;
        organisationId = newOrganisation;
    }

    /** @throws AccountRefused when the roles exclude each other */
    void assign(Set<Role> newRoles) {
        if (!Role.compatible(newRoles)) {
            throw new AccountRefused(AccountRefused.Reason.ROLES_EXCLUDE_EACH_OTHER);
        }
        roles.clear();
        roles.addAll(newRoles);
    }

    void disable() {
        status = AccountStatus.DISABLED;
    }

    void enable() {
        status = AccountStatus.ACTIVE;
    }

    /** The present password and those before it, newest first, as far as they may not come again. */
    Stream<String> recentPasswords() {
        return Stream.concat(Stream.of(passwordHash), formerPasswords.stream());
    }

    /** Its holder chose a new password. */
    void changePassword(String hash, Instant now) {
        replacePassword(hash, now);
        passwordTemporary = false;
    }

    /** An administrator issued a one-time password. */
    void issuePassword(String hash, Instant now) {
        replacePassword(hash, now);
        passwordTemporary = true;
    }

    private void replacePassword(String hash, Instant now) {
        var former = recentPasswords().limit(FORMER_PASSWORDS).toList();
        formerPasswords.clear();
        formerPasswords.addAll(former);
        passwordHash = hash;
        passwordChangedAt = now;
    }
}
