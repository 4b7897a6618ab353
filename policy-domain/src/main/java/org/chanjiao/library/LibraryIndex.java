package org.chanjiao.library;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.chanjiao.policy.PolicyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the full-text search in step with the policies, in the writer's transaction. */
@Service
@RequiredArgsConstructor
public class LibraryIndex {

    private static final int BATCH = 200;

    private final JdbcClient database;

    /** Makes a policy's current words findable; what was found before is replaced. */
    @Transactional
    public void index(PolicyId id) {
        write(List.of(id.value()));
    }

    /** Indexes every policy again and returns how many there are. */
    @Transactional
    public int rebuild() {
        List<UUID> ids = database.sql("select id from policy order by id")
                .query(UUID.class)
                .list();
        for (int from = 0; from < ids.size(); from += BATCH) {
            write(ids.subList(from, Math.min(from + BATCH, ids.size())));
        }
        return ids.size();
    }

    private void write(List<UUID> ids) {
        List<Words> words = database.sql(
                        """
                        select p.id, p.title, p.notice_title, p.document_number, t.text
                        from policy p join policy_text t on t.policy_id = p.id and t.number = p.current_text
                        where p.id in (:ids)
                        """)
                .param("ids", ids)
                .query(Words.class)
                .list();
        words.forEach(this::write);
    }

    private void write(Words words) {
        String text = words.folded();
        database.sql(
                        """
                        insert into policy_search (policy_id, region_code, dated_on, title, text, pairs)
                        select id, region_code, coalesce(issued_on, date '0001-01-01'), :title, :text, :pairs
                        from policy where id = :id
                        on conflict (policy_id) do update set region_code = excluded.region_code,
                          dated_on = excluded.dated_on, title = excluded.title, text = excluded.text, pairs = excluded.pairs
                        """)
                .param("id", words.id())
                .param("title", FoldedText.of(words.title()).text())
                .param("text", text)
                .param("pairs", CharacterPairs.of(text))
                .update();
    }

    private record Words(
            UUID id, String title, @Nullable String noticeTitle, @Nullable String documentNumber, String text) {

        /** Everything that a search may hit, a wall between the parts. */
        String folded() {
            return Stream.of(title, noticeTitle, documentNumber, text)
                    .filter(Objects::nonNull)
                    .map(part -> FoldedText.of(part).text())
                    .collect(Collectors.joining("\n"));
        }
    }
}
