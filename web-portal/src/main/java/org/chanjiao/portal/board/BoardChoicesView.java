package org.chanjiao.portal.board;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.chanjiao.board.BoardChoices;
import org.chanjiao.board.BoardOrder;
import org.chanjiao.progress.Light;
import org.chanjiao.task.ResponsibilityRole;
import org.chanjiao.task.TaskKind;
import org.jspecify.annotations.Nullable;

/** What the filters of the board offer, the chosen ones marked. */
record BoardChoicesView(
        List<Option> policies,
        List<Option> units,
        List<Constant> roles,
        List<Constant> kinds,
        List<Constant> lights,
        List<Constant> orders,
        List<Constant> columns) {

    static BoardChoicesView of(BoardChoices choices, BoardForm form) {
        return new BoardChoicesView(
                options(choices.policies(), form.policy()),
                options(choices.units(), form.unit()),
                constants("tasks.role.", ResponsibilityRole.values(), form.role()),
                constants("tasks.kind.", TaskKind.values(), form.kind()),
                constants("tasks.light.", Light.values(), form.light()),
                constants("tasks.order.", BoardOrder.values(), form.inOrder().name()),
                Arrays.stream(BoardColumn.values())
                        .map(column -> new Constant(
                                column.name(),
                                column.key(),
                                form.chosenColumns().contains(column)))
                        .toList());
    }

    private static List<Option> options(List<BoardChoices.Choice> choices, @Nullable String chosen) {
        return choices.stream()
                .map(choice -> new Option(choice.id(), choice.name(), Objects.equals(choice.id(), chosen)))
                .toList();
    }

    private static List<Constant> constants(String prefix, Enum<?>[] values, @Nullable String chosen) {
        return Arrays.stream(values)
                .map(Enum::name)
                .map(name -> new Constant(name, prefix + name, name.equals(chosen)))
                .toList();
    }

    /** Something with a name of its own. */
    record Option(String value, String label, boolean chosen) {}

    /** Something that has a message under {@code key}. */
    record Constant(String value, String key, boolean chosen) {}
}
