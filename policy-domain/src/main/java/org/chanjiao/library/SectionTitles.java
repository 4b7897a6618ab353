package org.chanjiao.library;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.policy.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which section of a policy's current text holds an offset. */
@Component
@RequiredArgsConstructor
class SectionTitles {

    static final Outline NONE = new Outline(List.of());

    private final JdbcClient database;

    Map<UUID, Outline> of(Collection<UUID> policies) {
        return database
                .sql(
                        """
                     select s.policy_id, s.path, s.title, s.start_offset, s.end_offset
                     from policy p join policy_section s on s.policy_id = p.id and s.text_number = p.current_text
                     where p.id in (:ids) order by s.policy_id, s.ordinal
                     """)
                .param("ids", policies)
                .query((row, number) -> Map.entry(
                        row.getObject(1, UUID.class),
                        new Section(row.getString(2), row.getString(3), new Span(row.getInt(4), row.getInt(5)))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList()), Outline::new)));
    }

    /** The sections of one text in reading order, the deeper after the one that holds it. */
    record Outline(List<Section> sections) {

        /** Path and title of the deepest section at an offset; null outside all. */
        @Nullable
        String at(int offset) {
            String found = null;
            for (Section section : sections) {
                if (section.span().start() <= offset && offset < section.span().end()) {
                    found = section.path() + " " + section.title();
                }
            }
            return found;
        }
    }

    record Section(String path, String title, Span span) {}
}
