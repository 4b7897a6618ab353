package org.chanjiao.portal.scheme;

import org.chanjiao.certification.CaseRefused;
import org.chanjiao.portal.layout.Notice;

/** What stands against a step, as a sentence. */
public final class Refusals {

    private Refusals() {}

    public static Notice notice(CaseRefused refused) {
        String key = "cases.refused." + refused.reason();
        return Notice.bad(key, String.join("、", refused.details()));
    }
}
