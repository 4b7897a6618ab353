package org.chanjiao.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.attachment.Attachments;
import org.chanjiao.attachment.NewAttachment;
import org.chanjiao.credit.CreditFinding;
import org.chanjiao.credit.CreditMatter;
import org.chanjiao.credit.CreditRecordId;
import org.chanjiao.credit.CreditRecords;
import org.chanjiao.credit.CreditState;
import org.chanjiao.enterprise.EnterpriseFacts;
import org.chanjiao.enterprise.EnterpriseView;
import org.chanjiao.enterprise.Enterprises;
import org.chanjiao.incentive.Audience;
import org.chanjiao.incentive.IncentiveCategory;
import org.chanjiao.incentive.IncentiveWords;
import org.chanjiao.incentive.Incentives;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.springframework.stereotype.Component;

/** Facts of the firms of the city, some checked, some with a credit record; and what is offered to them. */
@Component
@RequiredArgsConstructor
class DemoFirms {

    private static final long NEW = -1;

    private final Organisations organisations;
    private final Enterprises enterprises;
    private final Attachments attachments;
    private final CreditRecords credit;
    private final Incentives incentives;
    private final Clock clock;

    void enter(Person clerk) {
        DemoTable.rows("enterprises.csv").forEach(row -> state(row, clerk));
        DemoTable.rows("credit.csv").forEach(row -> record(row, clerk));
        DemoTable.rows("incentives.csv").forEach(row -> offer(row, clerk));
    }

    private void state(Map<String, String> row, Person clerk) {
        OrganisationId id = named(cell(row, "name"));
        enterprises.state(
                id,
                new EnterpriseFacts(
                        LocalDate.parse(cell(row, "establishedOn")),
                        cell(row, "industry"),
                        cell(row, "business"),
                        Integer.valueOf(cell(row, "staff")),
                        cell(row, "aboveScale").equals("是"),
                        false),
                NEW,
                clerk);
        if (cell(row, "checked").equals("是")) {
            String text = "演示材料，不代表任何真实单位。营业执照：" + cell(row, "name");
            attachments.store(
                    new NewAttachment(EnterpriseView.subject(id), "营业执照.txt"),
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    clerk);
            enterprises.check(id, enterprises.view(id, clerk).version(), clerk);
        }
    }

    /** Only as far as a step needs no day to pass: an order whose day has not come is as far as one can get on one day. */
    private void record(Map<String, String> row, Person clerk) {
        LocalDate today = LocalDate.now(clock);
        CreditRecordId id = credit.report(
                named(cell(row, "name")),
                new CreditFinding(
                        CreditMatter.valueOf(cell(row, "matter")),
                        cell(row, "description"),
                        today.minusDays(Long.parseLong(cell(row, "daysAgo"))),
                        cell(row, "source"),
                        ""),
                clerk);
        CreditState state = CreditState.valueOf(cell(row, "state"));
        if (state != CreditState.FOUND) {
            credit.order(id, today.plusDays(30), "请在期限内改正并报送材料", clerk);
        }
        if (state == CreditState.DROPPED) {
            credit.move(id, state, "已按期改正", clerk);
        }
    }

    private void offer(Map<String, String> row, Person clerk) {
        incentives.state(
                null,
                new IncentiveWords(
                        IncentiveCategory.valueOf(cell(row, "category")),
                        "示例：" + cell(row, "title"),
                        cell(row, "basis"),
                        cell(row, "level"),
                        LocalDate.parse(cell(row, "validFrom")),
                        null,
                        Audience.valueOf(cell(row, "audience")),
                        cell(row, "how"),
                        cell(row, "contact"),
                        cell(row, "ledger"),
                        cell(row, "words")),
                NEW,
                clerk);
    }

    private OrganisationId named(String name) {
        return organisations
                .named(DemoOrganisations.CITY, name)
                .map(OrganisationView::id)
                .orElseThrow(() -> new IllegalStateException("No enterprise " + name));
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }
}
