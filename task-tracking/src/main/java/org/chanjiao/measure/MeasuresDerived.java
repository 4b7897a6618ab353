package org.chanjiao.measure;

import org.chanjiao.policy.PolicyId;

/** The open targets of a policy were published or corrected, and it is settled how each is judged. */
public record MeasuresDerived(PolicyId policy) {}
