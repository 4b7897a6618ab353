package org.chanjiao.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface UnitNameRepository extends Repository<UnitName, DraftItemId> {
    UnitName save(UnitName item);

    Optional<UnitName> findById(DraftItemId id);

    List<UnitName> findByDraftIdOrderByName(UUID draft);

    void delete(UnitName item);
}
