package org.chanjiao.portal.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.certification.Places;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.scheme.Scheme;
import org.chanjiao.scheme.Schemes;
import org.chanjiao.scheme.SelfCheck;
import org.chanjiao.scheme.SelfChecks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which units a person may look at as applicants: the own one, and for the bureau every fitting one of its place. */
@Component
@RequiredArgsConstructor
public class Applicants {

    private static final int MOST = 300;

    private final Schemes schemes;
    private final SelfChecks checks;
    private final Organisations organisations;
    private final Access access;

    /** Codes of the schemes the person's own unit may apply under. */
    List<String> fitting(Person person) {
        OrganisationView own = organisations.view(person.organisationId());
        return schemes.all().stream()
                .filter(scheme -> scheme.subject().isPutForwardBy(own.kind()))
                .map(Scheme::code)
                .toList();
    }

    /** Whether the person may apply: for the own unit where the scheme takes it, or at the counter for others. */
    public boolean mayApply(Scheme scheme, Person person) {
        OrganisationView own = organisations.view(person.organisationId());
        return access.may(person, Permission.APPLY)
                && (access.scopeOf(person).wholeRegion() || scheme.subject().isPutForwardBy(own.kind()));
    }

    /** The units to choose from; empty where the own one is the only one. */
    public List<OrganisationView> choices(Scheme scheme, Person person) {
        if (!access.scopeOf(person).wholeRegion()) {
            return List.of();
        }
        return organisations.search(person.regionCode(), "", MOST).stream()
                .filter(unit -> unit.active() && scheme.subject().isPutForwardBy(unit.kind()))
                .toList();
    }

    /** The unit asked for, where the person may look at it; the own one where none is asked for. */
    public Optional<OrganisationView> chosen(Scheme scheme, @Nullable OrganisationId asked, Person person) {
        OrganisationId id = asked == null ? person.organisationId() : asked;
        return organisations
                .find(id)
                .filter(unit -> access.may(person, Permission.READ_CERTIFICATION, unit.region(), id))
                .filter(unit -> scheme.subject().isPutForwardBy(unit.kind()));
    }

    SelfCheck check(Scheme scheme, OrganisationView unit, LocalDate on) {
        return checks.of(scheme, unit.id(), Places.of(scheme, unit.region()), on);
    }
}
