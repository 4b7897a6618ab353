package org.chanjiao.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DraftSectionRepository extends Repository<DraftSection, DraftItemId> {
    DraftSection save(DraftSection item);

    Optional<DraftSection> findById(DraftItemId id);

    List<DraftSection> findByDraftIdOrderByOrdinal(UUID draft);
}
