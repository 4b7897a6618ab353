package org.chanjiao.draft;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.PolicyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recognises a document that was here before: by its words, or by its number. */
@Component
@RequiredArgsConstructor
class Twins {
    private final JdbcClient jdbc;

    /** The open draft of the desk's places, or the text in force, that has the same words. */
    Optional<Arrival> sameWords(String sha256, RegionCode desk) {
        return draftOf(sha256, desk).or(() -> policyOf(sha256, desk));
    }

    private Optional<Arrival> draftOf(String sha256, RegionCode desk) {
        return jdbc.sql("select id, opened_by, opened_at from import_draft where sha256 = ? and status = 'OPEN'"
                        + " and desk_region like ? order by opened_at limit 1")
                .params(sha256, desk.prefix() + "%")
                .query((row, n) -> (Arrival) new Arrival.InDraft(
                        new DraftId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .optional();
    }

    private Optional<Arrival> policyOf(String sha256, RegionCode desk) {
        return jdbc.sql("select p.id, p.title, p.current_text from policy p join policy_text t"
                        + " on t.policy_id = p.id and t.number = p.current_text where t.sha256 = :sha256"
                        + " and (p.region_code like :below or p.region_code in (:above)) limit 1")
                .param("sha256", sha256)
                .param("below", desk.prefix() + "%")
                .param("above", above(desk))
                .query((row, n) -> (Arrival) new Arrival.InLibrary(
                        new PolicyId(row.getObject(1, UUID.class)), row.getString(2), row.getInt(3)))
                .optional();
    }

    private static List<String> above(RegionCode desk) {
        return Stream.iterate(Optional.of(desk), Optional::isPresent, code -> code.flatMap(RegionCode::parent))
                .flatMap(Optional::stream)
                .map(RegionCode::value)
                .toList();
    }

    /** The published policy of the same document number; none when the number is unknown. */
    Optional<PolicyId> sameNumber(@Nullable String documentNumber) {
        if (documentNumber == null) {
            return Optional.empty();
        }
        return jdbc.sql(
                        "select id from policy where document_number = ? and status = 'IN_FORCE' order by opened_at limit 1")
                .param(documentNumber)
                .query((row, n) -> new PolicyId(row.getObject(1, UUID.class)))
                .optional();
    }
}
