package org.chanjiao.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A figure that is not taken without a file.
 *
 * @param sentence what the file has to show, in the words of the bureau
 */
@Embeddable
record EvidenceRule(@Column(name = "target_id") UUID targetId, @Column(name = "sentence") String sentence) {}
