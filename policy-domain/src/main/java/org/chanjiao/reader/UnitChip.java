package org.chanjiao.reader;

import org.chanjiao.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A responsible unit; without an organisation when a clerk kept it as a name only. */
public record UnitChip(String name, @Nullable OrganisationId organisation) {}
