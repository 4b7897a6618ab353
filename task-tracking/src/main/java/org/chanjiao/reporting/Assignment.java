package org.chanjiao.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A school or enterprise that reports the figures of a task itself, instead of the unit that leads it.
 *
 * @param taskId the task
 * @param organisationId who reports
 */
@Embeddable
public record Assignment(
        @Column(name = "task_id") UUID taskId, @Column(name = "organisation_id") UUID organisationId) {}
