package org.chanjiao.policy;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The policies of the library: how a text enters it and how a corrected text follows. */
@Service
@Transactional
@RequiredArgsConstructor
public class Policies {
    private final PolicyRepository policies;
    private final PolicyTextRepository texts;
    private final CitationLinks links;
    private final EntityManager entities;

    @Transactional(readOnly = true)
    public Optional<Policy> find(PolicyId id) {
        return policies.findById(id);
    }

    /** The words of a version, exactly as published. */
    @Transactional(readOnly = true)
    public Optional<SourceText> text(PolicyId id, int number) {
        return texts.findWords(new PolicyText.Key(id.value(), number)).map(SourceText::new);
    }

    /** Takes a new policy into the library and ties its citations both ways. */
    public Edition open(Publication publication) {
        return shelve(new Policy(PolicyId.random(), publication), publication);
    }

    /**
     * Puts a corrected text in force as the next version.
     *
     * @throws UnknownPolicy when no policy has the id
     */
    public Edition revise(PolicyId id, Publication corrected) {
        Policy policy = policies.findById(id).orElseThrow(() -> new UnknownPolicy(id));
        policy.revise(corrected);
        return shelve(policy, corrected);
    }

    private Edition shelve(Policy policy, Publication publication) {
        Policy saved = policies.save(policy);
        entities.flush();
        texts.save(new PolicyText(saved, publication));
        entities.flush();
        links.tie(saved.id());
        return saved.edition();
    }
}
