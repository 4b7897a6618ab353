package org.chanjiao.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DraftQuestionRepository extends Repository<DraftQuestion, DraftItemId> {
    DraftQuestion save(DraftQuestion item);

    Optional<DraftQuestion> findById(DraftItemId id);

    List<DraftQuestion> findByDraftIdOrderByOrdinal(UUID draft);

    void delete(DraftQuestion item);
}
