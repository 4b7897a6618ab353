package org.chanjiao.enterprise;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.attachment.AttachmentAccess;
import org.chanjiao.attachment.Place;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.springframework.stereotype.Component;

/** The licence and other papers of an enterprise: for whoever sees it, attached by whoever may state its facts. */
@Component
@RequiredArgsConstructor
class EnterpriseAttachmentAccess implements AttachmentAccess {

    private final Organisations organisations;
    private final Access access;

    @Override
    public String subjectType() {
        return EnterpriseView.SUBJECT;
    }

    @Override
    public Optional<Place> place(String subjectId, Person person) {
        return id(subjectId)
                .flatMap(organisations::find)
                .filter(found -> found.kind() == OrganisationKind.ENTERPRISE)
                .filter(found -> may(person, Permission.READ_ENTERPRISE, found))
                .map(found -> new Place(found.region(), found.id(), may(person, Permission.STATE_ENTERPRISE, found)));
    }

    private boolean may(Person person, Permission permission, OrganisationView enterprise) {
        return access.may(person, permission, enterprise.region(), enterprise.id());
    }

    private static Optional<OrganisationId> id(String text) {
        try {
            return Optional.of(OrganisationId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
