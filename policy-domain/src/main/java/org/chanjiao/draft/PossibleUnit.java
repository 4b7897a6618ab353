package org.chanjiao.draft;

import java.util.UUID;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * A body that a unit's name may mean.
 *
 * @param organisation null when it is not registered yet; confirming registers it
 * @param meant whether the name means it by itself, as each place's government
 */
public record PossibleUnit(
        RegionCode region, String name, @Nullable UUID organisation, OrganisationKind kind, boolean meant) {}
