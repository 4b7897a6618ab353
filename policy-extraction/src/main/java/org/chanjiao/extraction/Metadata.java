package org.chanjiao.extraction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The letterhead of a policy: what it is, who issued it, when, to whom, on what basis.
 *
 * @param title the plan itself
 * @param noticeTitle title of the notice that carries the plan, or null when the policy is not carried by one
 * @param documentNumber 发文字号 with undamaged brackets, for example 某政办发〔2021〕7号
 * @param issuer signing bodies, joined by 、
 * @param basis documents that the opening names as its basis, in order, each once
 */
public record Metadata(
        @Nullable String title,
        @Nullable String noticeTitle,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String region,
        @Nullable String addressees,
        List<Citation> basis) {

    public Metadata {
        basis = List.copyOf(basis);
    }
}
