package org.chanjiao.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chanjiao.enterprise.EnterpriseFacts;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.ledger.Grade;
import org.chanjiao.ledger.PartyItem;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.OrganisationView;

/** A firm with what its ledgers hold, built up line by line. */
final class Firms {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    static final RegionCode CITY = RegionCode.of("211000");
    static final OrganisationId FIRM = OrganisationId.of("00000000-0000-0000-0000-0000000000f1");
    static final UUID SCHOOL = UUID.fromString("00000000-0000-0000-0000-0000000000a1");

    private final List<PartyItem> items = new ArrayList<>();
    private EnterpriseFacts facts = new EnterpriseFacts(TODAY.minusYears(10), "3411", "机床", 200, true, false);
    private int records;

    static Firms firm() {
        return new Firms();
    }

    Firms with(EnterpriseFacts others) {
        facts = others;
        return this;
    }

    Firms withOpenRecord() {
        records++;
        return this;
    }

    Firms agreement() {
        return named("cooperation-agreement", TODAY.minusYears(4), null, null, Map.of("mode", "综合合作"));
    }

    Firms intern(String student, LocalDate first, LocalDate last) {
        return named("internship-placement", first, last, null, Map.of("student", student));
    }

    Firms orderClass(String major) {
        return named("order-class", TODAY.minusYears(1), null, null, Map.of("major", major));
    }

    Firms donation(LocalDate on, String yuan) {
        items.add(item("donation", FIRM.value(), SCHOOL, on, null, new BigDecimal(yuan), Map.of()));
        return this;
    }

    Firms patent(LocalDate granted, boolean shared) {
        items.add(item("intellectual-property", FIRM.value(), shared ? SCHOOL : null, granted, null, null, Map.of()));
        return this;
    }

    Applicant applicant() {
        OrganisationView view = new OrganisationView(
                FIRM,
                CITY,
                "辽宁省辽阳市",
                "云溪精工有限公司",
                OrganisationKind.ENTERPRISE,
                null,
                null,
                "914403001922038216",
                List.of(),
                true,
                0);
        return new Applicant(view, Optional.of(facts), items, CITY, TODAY, records);
    }

    private Firms named(
            String ledger, LocalDate first, LocalDate last, BigDecimal amount, Map<String, String> particulars) {
        items.add(item(ledger, SCHOOL, FIRM.value(), first, last, amount, particulars));
        return this;
    }

    private static PartyItem item(
            String ledger,
            UUID owner,
            UUID partner,
            LocalDate first,
            LocalDate last,
            BigDecimal amount,
            Map<String, String> particulars) {
        return new PartyItem(
                UUID.randomUUID(),
                ledger,
                ledger,
                owner,
                "甲",
                partner,
                partner == null ? null : "乙",
                null,
                "进行中",
                first,
                last,
                null,
                amount,
                Grade.A,
                particulars);
    }
}
