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
                              current_text, opened_at, opened_by, version)
                            values (?, ?, ?, ?, ?, ?, ?, ?, 1, now(), ?, 0)
                            """)
                    .params(id, region, level.name(), title, number, issuer, issuedOn, status.name(), UUID.randomUUID())
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
}
