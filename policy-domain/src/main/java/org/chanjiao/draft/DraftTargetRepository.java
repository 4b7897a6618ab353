package org.chanjiao.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DraftTargetRepository extends Repository<DraftTarget, DraftItemId> {
    DraftTarget save(DraftTarget item);

    Optional<DraftTarget> findById(DraftItemId id);

    List<DraftTarget> findByDraftIdOrderByOrdinal(UUID draft);
}
