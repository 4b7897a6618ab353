package org.chanjiao.policy;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ties citations to documents of the library: by document number, otherwise by title. Many places give their plans the same
 * title, so a title counts only for a document of the citing place or of one above it.
 */
@Component
@RequiredArgsConstructor
class CitationLinks {
    private static final String SAME_DOCUMENT =
            """
            p.id <> c.policy_id and (c.document_number = p.document_number
              or ((c.document_number is null or p.document_number is null)
                  and translate(c.title, '《》 　', '') in (translate(p.title, '《》 　', ''), translate(coalesce(p.notice_title, ''), '《》 　', ''))
                  and (p.region_code = '000000' or citing.region_code like rtrim_pairs(p.region_code) || '%')))
            """
                    .replace(
                            "rtrim_pairs(p.region_code)",
                            "case when p.region_code like '%0000' then left(p.region_code, 2)"
                                    + " when p.region_code like '%00' then left(p.region_code, 4) else p.region_code end");

    private final JdbcClient jdbc;

    /** Links what a policy cites and what cites it; call after the policy is flushed. */
    void tie(PolicyId policy) {
        jdbc.sql(
                        "update policy_citation c set cited_policy_id = p.id from policy p, policy citing where citing.id = c.policy_id"
                                + " and c.cited_policy_id is null and (c.policy_id = :policy or p.id = :policy) and "
                                + SAME_DOCUMENT)
                .param("policy", policy.value())
                .update();
    }
}
