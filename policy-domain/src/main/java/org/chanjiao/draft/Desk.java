package org.chanjiao.draft;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The door to a draft: who may work on it, and that nobody changes it while it is being published. */
@Component
@RequiredArgsConstructor
class Desk {
    private final Access access;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** Lets a clerk read the draft. */
    void letRead(DraftId draft, Person person) {
        String region = jdbc.sql("select desk_region from import_draft where id = ?")
                .param(draft.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new UnknownDraft(draft));
        access.require(person, Permission.IMPORT_POLICY, RegionCode.of(region));
    }

    /**
     * Lets a clerk change the draft. Writes down that it was touched, which holds its row until the transaction ends, so that changes
     * and the publication come one after the other.
     *
     * @throws DraftClosed when it is published or put away
     */
    Hand letWork(DraftId draft, Person person) {
        letRead(draft, person);
        Hand hand = hand(person);
        int open = jdbc.sql("update import_draft set touched_at = ?, touched_by = ? where id = ? and status = 'OPEN'")
                .params(OffsetDateTime.ofInstant(hand.at(), ZoneOffset.UTC), hand.name(), draft.value())
                .update();
        if (open == 0) {
            throw new DraftClosed(draft);
        }
        return hand;
    }

    Hand hand(Person person) {
        return new Hand(person.name(), clock.instant());
    }
}
