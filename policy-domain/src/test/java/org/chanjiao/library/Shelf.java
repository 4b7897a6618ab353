package org.chanjiao.library;

import java.time.LocalDate;
import java.util.UUID;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.PolicyLevel;
import org.chanjiao.policy.PolicyStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts published policies of invented places on the shelf, row by row and indexed. */
public final class Shelf {

    public static final String CITY = "211000";
    public static final String COUNTY = "211021";
    public static final String PROVINCE = "210000";

    private final JdbcClient database;
    private final LibraryIndex index;

    public Shelf(JdbcClient database, LibraryIndex index) {
        this.database = database;
        this.index = index;
    }

    public Volume policy(String title) {
        return new Volume(
                title, "正文", CITY, PolicyLevel.CITY, null, null, LocalDate.of(2026, 3, 1), PolicyStatus.IN_FORCE);
    }

    /** A policy that is not yet on the shelf. */
    public final class Volume {

        private final String title;
        private final String text;
        private final String region;
        private final PolicyLevel level;
        private final @Nullable String number;
        private final @Nullable String issuer;
        private final @Nullable LocalDate issuedOn;
        private final PolicyStatus status;

        private Volume(
                String title,
                String text,
                String region,
                PolicyLevel level,
                @Nullable String number,
                @Nullable String issuer,
                @Nullable LocalDate issuedOn,
                PolicyStatus status) {
            this.title = title;
            this.text = text;
            this.region = region;
            this.level = level;
            this.number = number;
            this.issuer = issuer;
            this.issuedOn = issuedOn;
            this.status = status;
        }

        public Volume reading(String words) {
            return new Volume(title, words, region, level, number, issuer, issuedOn, status);
        }

        public Volume of(String regionCode, PolicyLevel tier) {
            return new Volume(title, text, regionCode, tier, number, issuer, issuedOn, status);
        }

        public Volume numbered(String documentNumber) {
            return new Volume(title, text, region, level, documentNumber, issuer, issuedOn, status);
        }

        public Volume issuedBy(String name) {
            return new Volume(title, text, region, level, number, name, issuedOn, status);
        }

        public Volume issuedOn(@Nullable String day) {
            LocalDate date = day == null ? null : LocalDate.parse(day);
            return new Volume(title, text, region, level, number, issuer, date, status);
        }

        public Volume being(PolicyStatus now) {
            return new Volume(title, text, region, level, number, issuer, issuedOn, now);
        }

        public PolicyId put() {
            UUID id = UUID.randomUUID();
            database.sql(
                            """
                            insert into policy (id, region_code, level, title, document_number, issuer, issued_on, status,
                              current_text, opened_at, opened_by, version, ended_on, end_reason)
                            values (?, ?, ?, ?, ?, ?, ?, ?, 1, now(), ?, 0, cast(? as date), ?)
                            """)
                    .params(id, region, level.name(), title, number, issuer, issuedOn, status.name(), UUID.randomUUID())
                    .param(status == PolicyStatus.IN_FORCE ? null : "2026-01-01")
                    .param(status == PolicyStatus.IN_FORCE ? null : "新文件宣布废止")
                    .update();
            putText(id, 1, text);
            index.index(new PolicyId(id));
            return new PolicyId(id);
        }
    }

    /** Puts a corrected text in force. */
    public void correct(PolicyId id, String words) {
        int number = database.sql(
                        "update policy set current_text = current_text + 1 where id = ? returning current_text")
                .param(id.value())
                .query(Integer.class)
                .single();
        putText(id.value(), number, words);
        index.index(id);
    }

    private void putText(UUID id, int number, String words) {
        database.sql(
                        "insert into policy_text (policy_id, number, text, sha256, published_at, published_by) values (?, ?, ?, ?, now(), ?)")
                .params(id, number, words, Integer.toHexString(words.hashCode()), UUID.randomUUID())
                .update();
    }

    public void section(PolicyId id, int ordinal, String path, String title, int start, int end) {
        database.sql("insert into policy_section values (?, 1, ?, ?, ?, ?, ?)")
                .params(id.value(), ordinal, path, title, start, end)
                .update();
    }

    /** An open task of the policy, standing at a place in its text. */
    public UUID task(PolicyId policy, int ordinal, String title, int start, int end) {
        UUID id = UUID.randomUUID();
        database.sql(
                        """
                        insert into task (id, policy_id, text_number, region_code, ordinal, path, title, kind, body, start_offset, end_offset, status, version)
                        select ?, id, 1, region_code, ?, ?, ?, 'MEASURE', ?, ?, ?, 'OPEN', 0 from policy where id = ?
                        """)
                .params(id, ordinal, "二/（" + ordinal + "）", title, title, start, end, policy.value())
                .update();
        return id;
    }

    public UUID unit(String name) {
        UUID id = UUID.randomUUID();
        database.sql(
                        "insert into organisation (id, region_code, name, kind, status, version) values (?, ?, ?, 'BUREAU', 'ACTIVE', 0)")
                .params(id, CITY, name)
                .update();
        return id;
    }

    public void answers(UUID task, int ordinal, UUID unit, String name, String role) {
        database.sql(
                        "insert into task_responsibility (task_id, ordinal, organisation_id, name, as_written, role) values (?, ?, ?, ?, ?, ?)")
                .params(task, ordinal, unit, name, name, role)
                .update();
    }

    /** At least ten of something by a day; {@code restates} is the first statement of the commitment or null. */
    public UUID target(
            PolicyId policy, @Nullable UUID task, int ordinal, @Nullable String due, @Nullable UUID restates) {
        UUID id = UUID.randomUUID();
        database.sql(
                        """
                        insert into target (id, policy_id, text_number, task_id, region_code, ordinal, sentence, phrase, quantity_text, subject,
                          comparator, low, unit, deadline_on, period, scope, type, duplicate_of, start_offset, end_offset, sentence_start,
                          sentence_end, status, version)
                        select ?, id, 1, ?, region_code, ?, '新建10个基地。', '10个基地', '10个', '基地', 'AT_LEAST', 10, '个', ?, 'CUMULATIVE',
                          'PLAN', 'GOAL', ?, 2, 7, 0, 8, 'OPEN', 0 from policy where id = ?
                        """)
                .params(id, task, ordinal, due == null ? null : LocalDate.parse(due), restates, policy.value())
                .update();
        return id;
    }

    public void cites(PolicyId policy, int ordinal, String title, @Nullable PolicyId cited) {
        database.sql("insert into policy_citation (policy_id, ordinal, title, cited_policy_id) values (?, ?, ?, ?)")
                .params(policy.value(), ordinal, title, cited == null ? null : cited.value())
                .update();
    }
}
