package org.chanjiao.organisation;

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
import jakarta.persistence.Version;
import java.util.Set;
import java.util.TreeSet;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.chanjiao.kernel.CreditCode;
import org.chanjiao.kernel.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A bureau, office, school, enterprise, association or third party of one region. Its name is unique there; texts may
 * speak of it by aliases. Registered once, renamed or moved as life goes, closed when it ends, never deleted.
 */
@Entity
@Getter
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
public class Organisation {

    @EmbeddedId
    private OrganisationId id;

    private String regionCode;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable OrganisationId parentId;

    private @Nullable String creditCode;

    @Enumerated(EnumType.STRING)
    private OrganisationStatus status;

    @ElementCollection
    @CollectionTable(name = "organisation_alias", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "alias")
    private Set<String> aliases = new TreeSet<>();

    @Version
    private @Nullable Long version;

    Organisation(OrganisationDetails details) {
        this.id = OrganisationId.random();
        this.status = OrganisationStatus.ACTIVE;
        change(details);
    }

    /** Takes over new details; a former name stays as an alias, so that older texts still find it. */
    void change(OrganisationDetails details) {
        if (name != null && !name.equals(details.name())) {
            aliases.add(name);
        }
        name = details.name();
        regionCode = details.region().value();
        kind = details.kind();
        parentId = details.parent();
        creditCode = details.creditCode() == null ? null : details.creditCode().value();
        aliases.remove(name);
    }

    /** @return whether it was new */
    boolean addAlias(String alias) {
        return !alias.equals(name) && aliases.add(alias);
    }

    /** @return whether it was there */
    boolean removeAlias(String alias) {
        return aliases.remove(alias);
    }

    void close() {
        status = OrganisationStatus.CLOSED;
    }

    void reopen() {
        status = OrganisationStatus.ACTIVE;
    }

    OrganisationDetails details() {
        return new OrganisationDetails(
                RegionCode.of(regionCode),
                name,
                kind,
                parentId,
                creditCode == null ? null : new CreditCode(creditCode));
    }
}
