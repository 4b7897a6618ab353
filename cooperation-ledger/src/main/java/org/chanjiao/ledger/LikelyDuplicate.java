package org.chanjiao.ledger;

import java.util.List;

/** Items that look the same are there already; the person is shown them and may say that this is another one. */
public final class LikelyDuplicate extends RuntimeException {

    private final transient List<Lookalike> lookalikes;

    LikelyDuplicate(List<Lookalike> lookalikes) {
        super(lookalikes.size() + " alike");
        this.lookalikes = List.copyOf(lookalikes);
    }

    public List<Lookalike> lookalikes() {
        return lookalikes;
    }
}
