package org.chanjiao.draft;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions about many items in one statement each. */
@Component
@RequiredArgsConstructor
class BatchDecision {
    private final EntityManager entities;
    private final JdbcClient jdbc;

    int accept(DraftId draft, Hand hand) {
        entities.flush();
        int accepted = accept("draft_section", "false", draft, hand)
                + accept("draft_task", "q.task_id = i.id", draft, hand)
                + accept("draft_target", "q.target_id = i.id", draft, hand);
        entities.clear();
        return accepted;
    }

    private int accept(String table, String asksAboutIt, DraftId draft, Hand hand) {
        return jdbc.sql("update " + table
                        + " i set decision = 'ACCEPTED', touched_by = :by, touched_at = :at, version = version + 1"
                        + " where i.draft_id = :draft and i.decision = 'PROPOSED' and not exists (select 1 from draft_question q"
                        + " where q.draft_id = i.draft_id and q.answer is null and not q.dropped and " + asksAboutIt
                        + ")")
                .param("by", hand.name())
                .param("at", OffsetDateTime.ofInstant(hand.at(), ZoneOffset.UTC))
                .param("draft", draft.value())
                .update();
    }

    /** Takes the links to published tasks and targets off the items. */
    void forgetPublished(DraftId draft) {
        entities.flush();
        for (String table : new String[] {"draft_task", "draft_target"}) {
            jdbc.sql("update " + table
                            + " set keeps = null, version = version + 1 where draft_id = ? and keeps is not null")
                    .param(draft.value())
                    .update();
        }
        entities.clear();
    }
}
