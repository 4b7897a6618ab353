package org.chanjiao.draft;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DraftRepository extends Repository<ImportDraft, DraftId> {
    ImportDraft save(ImportDraft draft);

    Optional<ImportDraft> findById(DraftId id);
}
