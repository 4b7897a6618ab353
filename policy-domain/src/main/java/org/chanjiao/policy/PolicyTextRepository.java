package org.chanjiao.policy;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PolicyTextRepository extends Repository<PolicyText, PolicyText.Key> {
    PolicyText save(PolicyText text);

    @Query("select t.text from PolicyText t where t.key = ?1")
    Optional<String> findWords(PolicyText.Key key);
}
