package org.chanjiao.draft;

import jakarta.persistence.EntityManager;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sets questions aside whose item is rejected, or that no longer arise, and takes them up again when that is taken back. */
@Component
@RequiredArgsConstructor
class QuestionUpkeep {
    private static final String NO_LONGER_ARISES =
            """
            case q.kind
              when 'MISSING_UNIT' then exists (select 1 from draft_task t where t.id = q.task_id
                  and (t.decision = 'REJECTED' or exists (select 1 from draft_unit u where u.task_id = t.id)))
              when 'MISSING_DEADLINE' then exists (select 1 from draft_target t where t.id = q.target_id
                  and (t.decision = 'REJECTED' or t.duplicate_of is not null or t.deadline_on is not null
                       or t.type <> 'GOAL' or t.period <> 'CUMULATIVE'))
              when 'PLACE' then false
              when 'DAMAGE' then q.target_id is not null and exists (select 1 from draft_target t
                  where t.id = q.target_id and t.decision = 'REJECTED')
              else not exists (select 1 from draft_unit_name n join draft_unit u on u.name = n.name
                  join draft_task t on t.id = u.task_id and t.draft_id = n.draft_id and t.decision <> 'REJECTED'
                  where n.id = q.unit_name_id)
            end
            """;

    private final EntityManager entities;
    private final JdbcClient jdbc;

    void refresh(DraftId draft) {
        entities.flush();
        jdbc.sql(
                        "update draft_question q set dropped = not dropped where q.draft_id = ? and q.answer is null and q.dropped <> ("
                                + NO_LONGER_ARISES + ")")
                .param(draft.value())
                .update();
    }
}
