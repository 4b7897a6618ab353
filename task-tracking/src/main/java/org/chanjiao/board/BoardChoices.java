package org.chanjiao.board;

import java.util.List;

/** What the board's filters offer: policies that hold tasks, and units that answer for them. */
public record BoardChoices(List<Choice> policies, List<Choice> units) {

    /** An id to filter by, with its name. */
    public record Choice(String id, String name) {}
}
