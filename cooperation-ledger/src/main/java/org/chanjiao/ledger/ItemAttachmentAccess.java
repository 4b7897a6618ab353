package org.chanjiao.ledger;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.attachment.AttachmentAccess;
import org.chanjiao.attachment.Place;
import org.chanjiao.kernel.RegionCode;
import org.springframework.stereotype.Component;

/** Documents of an item: for whoever sees the item; attached by whoever may write it, while it stands. */
@Component
@RequiredArgsConstructor
class ItemAttachmentAccess implements AttachmentAccess {

    private final LedgerItemRows rows;
    private final LedgerTypes types;
    private final Access access;

    @Override
    public String subjectType() {
        return ItemSheet.SUBJECT;
    }

    @Override
    public Optional<Place> place(String subjectId, Person person) {
        return id(subjectId)
                .flatMap(id -> rows.typeOf(id)
                        .flatMap(at -> rows.find(
                                id, types.get(at.code(), at.version()), ItemSight.of(access.scopeOf(person)), false)))
                .map(item -> place(item, person));
    }

    private Place place(ItemRow item, Person person) {
        RegionCode region = RegionCode.of(item.regionCode());
        boolean mayWrite = access.may(person, Permission.WRITE_LEDGER, region, item.ownerId());
        return new Place(region, item.ownerId(), mayWrite && !item.voided());
    }

    private static Optional<LedgerItemId> id(String text) {
        try {
            return Optional.of(LedgerItemId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
