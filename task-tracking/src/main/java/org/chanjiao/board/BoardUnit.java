package org.chanjiao.board;

import org.chanjiao.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A unit that answers for a task; without an organisation when a clerk kept it as a name only. */
public record BoardUnit(String name, @Nullable OrganisationId organisation) {}
