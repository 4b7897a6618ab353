package org.chanjiao.ledger;

import java.util.List;
import java.util.Map;

/** Items that look the same are there already; the person is shown them and may say why this is another one. */
public final class LikelyDuplicate extends RuntimeException {

    private final transient List<Lookalike> lookalikes;
    private final transient Map<String, String> entered;

    LikelyDuplicate(List<Lookalike> lookalikes, Map<String, String> entered) {
        super(lookalikes.size() + " alike");
        this.lookalikes = List.copyOf(lookalikes);
        this.entered = Map.copyOf(entered);
    }

    public List<Lookalike> lookalikes() {
        return lookalikes;
    }

    /** What was entered, in the form in which items show their values. */
    public Map<String, String> entered() {
        return entered;
    }
}
