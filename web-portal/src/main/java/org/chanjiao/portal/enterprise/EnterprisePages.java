package org.chanjiao.portal.enterprise;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.attachment.Attachments;
import org.chanjiao.credit.CreditRecords;
import org.chanjiao.enterprise.EnterpriseView;
import org.chanjiao.enterprise.Enterprises;
import org.chanjiao.enterprise.IndustrySection;
import org.chanjiao.ledger.LedgerType;
import org.chanjiao.ledger.LedgerTypes;
import org.chanjiao.ledger.PartyItem;
import org.chanjiao.ledger.PartyItems;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.portal.attachment.AttachmentBox;
import org.chanjiao.register.EnterpriseRegister;
import org.chanjiao.register.Recommendations;
import org.springframework.stereotype.Component;

/** Brings together what is known of one enterprise. */
@Component
@RequiredArgsConstructor
class EnterprisePages {

    private final Enterprises enterprises;
    private final EnterpriseRegister register;
    private final Recommendations recommendations;
    private final CreditRecords credit;
    private final PartyItems items;
    private final LedgerTypes types;
    private final Attachments attachments;
    private final Organisations organisations;
    private final Access access;

    EnterprisePage of(OrganisationId id, Person person) {
        EnterpriseView view = enterprises.view(id, person);
        return new EnterprisePage(
                view,
                IndustrySection.of(view.facts().industry()).map(Enum::name).orElse(""),
                blocks(view),
                register.cases(id, person),
                credit.of(id),
                recommendations.of(id),
                enterprises.mayState(view.organisation(), person),
                enterprises.mayCheck(view.organisation(), person),
                recommendations.mayRecommend(view, person),
                access.may(person, Permission.KEEP_CREDIT, view.organisation().region()));
    }

    boolean isEnterprise(OrganisationId id) {
        return organisations
                .find(id)
                .filter(found -> found.kind() == OrganisationKind.ENTERPRISE)
                .isPresent();
    }

    AttachmentBox papers(OrganisationId id, Person person) {
        return AttachmentBox.of(attachments.sheet(EnterpriseView.subject(id), person), "/enterprises/" + id);
    }

    private List<LedgerBlock> blocks(EnterpriseView view) {
        Set<String> known = types.all().stream().map(LedgerType::code).collect(Collectors.toSet());
        List<String> asked = Arrays.stream(Topic.values())
                .flatMap(topic -> topic.ledgers().stream())
                .filter(known::contains)
                .toList();
        OrganisationId id = view.organisation().id();
        List<PartyItem> found = items.of(id, asked);
        return Arrays.stream(Topic.values())
                .map(topic ->
                        LedgerBlock.of(topic, found, id, view.organisation().name()))
                .toList();
    }
}
