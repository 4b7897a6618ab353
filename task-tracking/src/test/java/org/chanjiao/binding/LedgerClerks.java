package org.chanjiao.binding;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.board.Plans;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.ledger.ImportId;
import org.chanjiao.ledger.ItemsImported;
import org.chanjiao.ledger.LedgerItemId;
import org.chanjiao.ledger.LedgerItems;
import org.chanjiao.ledger.Submission;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Schools of an invented city that write ledgers, and the bureau that reviews them. */
class LedgerClerks {

    private static final RegionCode CITY = RegionCode.of(Plans.CITY);

    private final LedgerItems items;
    private final Organisations organisations;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    LedgerClerks(
            LedgerItems items, Organisations organisations, JdbcClient database, ApplicationEventPublisher events) {
        this.items = items;
        this.organisations = organisations;
        this.database = database;
        this.events = events;
    }

    Person officer() {
        return officerOf(Plans.CITY);
    }

    Person officerOf(String region) {
        return person(Role.POLICY_OFFICER, region);
    }

    Person person(Role role, String region) {
        return new Person(
                AccountId.random(), "zhang", "张敏", OrganisationId.random(), "教育局", RegionCode.of(region), Set.of(role));
    }

    void review(LedgerItemId item) {
        items.review(item, officer());
    }

    void withdraw(LedgerItemId item) {
        items.withdraw(item, "重复登记", officer());
    }

    String enterprise(String name) {
        organisations.register(CITY, name, OrganisationKind.ENTERPRISE);
        return name;
    }

    School school(String name) {
        OrganisationId id = organisations.register(CITY, name, OrganisationKind.SCHOOL);
        return new School(id, new Person(AccountId.random(), "liu", "刘洋", id, name, CITY, Set.of(Role.SCHOOL)));
    }

    /** A school that writes for itself. */
    final class School {

        private final OrganisationId id;
        private final Person clerk;

        private School(OrganisationId id, Person clerk) {
            this.id = id;
            this.clerk = clerk;
        }

        OrganisationId id() {
            return id;
        }

        LedgerItemId base(String title, String day) {
            return add("training-base", base(title, day, "校企合作基地"));
        }

        LedgerItemId sharedBase(String title, String day, String partner) {
            Map<String, String> values = base(title, day, "共享型实训基地");
            values.put("partner", partner);
            return add("training-base", values);
        }

        private static Map<String, String> base(String title, String day, String kind) {
            return new HashMap<>(Map.of(
                    "title",
                    title,
                    "kind",
                    kind,
                    "address",
                    title + "路 1 号",
                    "startsOn",
                    day,
                    "area",
                    "1200",
                    "quantity",
                    "60",
                    "amount",
                    "800000",
                    "level",
                    "市级",
                    "state",
                    "已建成"));
        }

        LedgerItemId curriculum(String major, String total, String practice) {
            return add(
                    "curriculum",
                    Map.of(
                            "title",
                            "方案" + major,
                            "major",
                            major,
                            "cohort",
                            "2026",
                            "totalHours",
                            total,
                            "practiceHours",
                            practice,
                            "startsOn",
                            "2026-07-01"));
        }

        LedgerItemId makerSpace(String title) {
            return add(
                    "maker-space",
                    Map.of(
                            "title",
                            title,
                            "kind",
                            "众创空间",
                            "startsOn",
                            "2025-01-01",
                            "quantity",
                            "5",
                            "level",
                            "市级",
                            "state",
                            "已建成"));
        }

        LedgerItemId stay(String teacher, String first, String last) {
            return add(
                    "teacher-practice",
                    Map.of(
                            "title",
                            "数控操作",
                            "partner",
                            "磐石机床有限公司",
                            "teacher",
                            teacher,
                            "startsOn",
                            first,
                            "endsOn",
                            last,
                            "kind",
                            "顶岗实践"));
        }

        LedgerItemId teacher(String code, String hired) {
            return add(
                    "teacher-roster",
                    Map.of(
                            "title", "数控技术", "teacher", code, "kind", "专业课教师", "post", "固定岗", "hiredOn", hired,
                            "double", "否", "state", "在岗"));
        }

        /** Bases as an import writes them, all at once, and what it tells then. */
        UUID imported(int rows) {
            LedgerItemId model = base("样例", "2025-01-01");
            UUID source = UUID.randomUUID();
            database.sql(
                            """
                            insert into ledger_import (id, type_code, type_version, unit_id, file_name, file, status, total, done, valid, written,
                              reasons, uploaded_at, uploaded_by, uploader_name, touched_at)
                            select ?, type_code, type_version, owner_id, '基地.xlsx', '', 'WRITTEN', ?, 0, 0, 0, '{}', now(), saved_by, '刘洋', now()
                            from ledger_item where id = ?""")
                    .params(source, rows, model.value())
                    .update();
            database.sql(
                            """
                            insert into ledger_item (id, type_code, type_version, region_code, owner_id, title, title_key, level, state, starts_on,
                              particulars, confirmation, documents, grade, import_id, saved_at, saved_by, saved_by_name, version)
                            select gen_random_uuid(), type_code, type_version, region_code, owner_id, title || n, title_key || n, level, state,
                              starts_on + n % 300, particulars, confirmation, 0, 'D', ?, saved_at, saved_by, saved_by_name, 0
                            from ledger_item, generate_series(1, ?) n where id = ?""")
                    .params(source, rows, model.value())
                    .update();
            withdraw(model);
            events.publishEvent(new ItemsImported(new ImportId(source), "training-base", rows, false, "刘洋", "基地.xlsx"));
            return source;
        }

        void undone(UUID source) {
            int rows = database.sql(
                            "update ledger_item set voided_at = now(), void_reason = '撤销导入' where import_id = ?")
                    .param(source)
                    .update();
            events.publishEvent(new ItemsImported(new ImportId(source), "training-base", rows, true, "刘洋", "基地.xlsx"));
        }

        private LedgerItemId add(String type, Map<String, String> values) {
            return items.add(type, new Submission(null, new HashMap<>(values), "另一条"), clerk);
        }
    }
}
