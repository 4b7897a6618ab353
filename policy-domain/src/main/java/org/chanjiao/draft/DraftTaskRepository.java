package org.chanjiao.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DraftTaskRepository extends Repository<DraftTask, DraftItemId> {
    DraftTask save(DraftTask item);

    Optional<DraftTask> findById(DraftItemId id);

    List<DraftTask> findByDraftIdOrderByOrdinal(UUID draft);
}
