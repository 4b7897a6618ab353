package org.chanjiao.draft;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DraftFileRepository extends Repository<DraftFile, DraftId> {
    DraftFile save(DraftFile file);

    Optional<DraftFile> findById(DraftId draft);
}
