package org.chanjiao.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.CreditCode;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationDetails;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The invented city, its districts and everybody registered there. */
@Component
@RequiredArgsConstructor
class DemoOrganisations {

    static final RegionCode CITY = RegionCode.of("990100");

    private final Regions regions;
    private final Organisations organisations;

    boolean present() {
        return regions.find(CITY).isPresent();
    }

    /** Registers all of them; the answer names them. */
    Map<String, OrganisationId> register() {
        DemoTable.rows("regions.csv").forEach(row -> regions.add(RegionCode.of(cell(row, "code")), cell(row, "name")));
        Map<String, OrganisationId> registered = new HashMap<>();
        for (Map<String, String> row : DemoTable.rows("organisations.csv")) {
            registered.put(cell(row, "name"), register(row, registered.get(cell(row, "parent"))));
        }
        return registered;
    }

    private OrganisationId register(Map<String, String> row, @Nullable OrganisationId parent) {
        String code = cell(row, "creditCode");
        OrganisationId id = organisations.register(new OrganisationDetails(
                RegionCode.of(cell(row, "region")),
                cell(row, "name"),
                OrganisationKind.valueOf(cell(row, "kind")),
                parent,
                code.isEmpty() ? null : CreditCode.of(code)));
        for (String alias : cell(row, "aliases").split(";")) {
            if (!alias.isEmpty()) {
                organisations.addAlias(id, alias);
            }
        }
        return id;
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }
}
