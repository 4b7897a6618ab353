package org.chanjiao.binding;

import java.util.List;

/** The choice cannot count for the target; the reasons are for people. */
public final class BindingRefused extends RuntimeException {

    private final List<String> reasons;

    BindingRefused(List<String> reasons) {
        super(String.join("；", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
