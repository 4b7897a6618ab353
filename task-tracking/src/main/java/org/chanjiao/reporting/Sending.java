package org.chanjiao.reporting;

import org.chanjiao.account.Person;
import org.jspecify.annotations.Nullable;

/**
 * The act of submitting.
 *
 * @param reviewer whom the submitter names; null leaves it to the bureau
 * @param onBehalf sent by bureau staff for the unit
 * @param lateReason why it comes late; empty where it does not
 */
record Sending(Person by, @Nullable NamedReviewer reviewer, boolean onBehalf, String lateReason) {}
