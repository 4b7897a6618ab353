package org.chanjiao.ledger;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The organisation an item is written for: the own unit, or for the bureau one of its region. */
@Component
@RequiredArgsConstructor
class OwnerChoice {

    private final Organisations organisations;
    private final Access access;

    /**
     * @param name as written; null or blank for the own unit
     * @throws EntryRefused when there is no such unit, or the person does not write for it, or it does not keep this ledger
     */
    OrganisationView choose(LedgerType type, @Nullable String name, Person person, Parties parties) {
        access.require(person, Permission.WRITE_LEDGER);
        OrganisationView owner = (name == null || name.isBlank()
                        ? organisations.find(person.organisationId())
                        : parties.find(name, person.regionCode()))
                .orElseThrow(() -> refused(type, "没有找到这个单位"));
        if (!access.may(person, Permission.WRITE_LEDGER, owner.region(), owner.id())) {
            throw refused(type, "只能填写本单位或本地区单位的台账");
        }
        if (!type.isKeptBy(owner.kind())) {
            throw refused(type, "“" + owner.name() + "”不填这类台账，请写明填报单位");
        }
        return owner;
    }

    private static EntryRefused refused(LedgerType type, String sentence) {
        return new EntryRefused(
                List.of(new FieldFault(LedgerType.OWNER, type.owner().label() + "：" + sentence)));
    }
}
