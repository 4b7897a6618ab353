package org.chanjiao.target;

import java.util.List;
import lombok.Getter;
import lombok.experimental.Accessors;

/** A figure that contradicts itself; carries the message keys of the broken rules. */
@Getter
@Accessors(fluent = true)
public class UnsoundCommitment extends RuntimeException {
    private final List<String> brokenRules;

    UnsoundCommitment(Commitment commitment, List<String> brokenRules) {
        super(commitment.inWords() + " breaks " + brokenRules);
        this.brokenRules = List.copyOf(brokenRules);
    }
}
