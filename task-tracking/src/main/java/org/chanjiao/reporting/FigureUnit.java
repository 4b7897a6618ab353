package org.chanjiao.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A unit that reports a single figure, such as one that hangs on no task.
 *
 * @param targetId the first statement of the commitment
 */
@Embeddable
record FigureUnit(@Column(name = "target_id") UUID targetId, @Column(name = "organisation_id") UUID organisationId) {}
