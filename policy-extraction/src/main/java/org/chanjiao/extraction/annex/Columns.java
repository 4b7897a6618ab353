package org.chanjiao.extraction.annex;

import java.util.ArrayList;
import java.util.List;
import org.chanjiao.extraction.UnitRole;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.chanjiao.extraction.text.Words;

/**
 * What the columns of a table of tasks hold, told by its head.
 *
 * @param count how many columns there are
 * @param task place of the column that says what is to be done
 * @param units places of the columns that name units
 * @param roles what part the units of each of these columns have
 * @param date place of the column of dates, or -1
 */
record Columns(int count, int task, List<Integer> units, List<UnitRole> roles, int date) {

    private static final List<String> NUMBER = List.of("序号", "编号");
    private static final List<String> TASK = Words.list("""
            任务 工作内容 主要内容 事项 举措 措施 项目名称
            """);
    private static final List<String> UNITS =
            Words.list("""
            责任单位 责任部门 牵头单位 牵头部门 责任主体 配合单位 配合部门 实施单位
            """);
    private static final List<String> DATE = Words.list("""
            时限 时间 期限 进度
            """);

    private static final Columns NONE = new Columns(0, -1, List.of(), List.of(), -1);

    /** The columns that these cells head; of count 0 where they head no table of tasks. */
    static Columns of(SourceText text, List<Span> cells) {
        boolean numbered = !cells.isEmpty() && has(text, cells.get(0), NUMBER);
        int task = -1;
        int date = -1;
        List<Integer> units = new ArrayList<>();
        List<UnitRole> roles = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Span cell = cells.get(i);
            if (cell.length() > 12) {
                return NONE;
            }
            if (has(text, cell, UNITS)) {
                units.add(i);
                roles.add(roleOf(text, cell));
            } else if (has(text, cell, DATE)) {
                date = i;
            } else if (has(text, cell, TASK)) {
                task = i;
            }
        }
        return numbered && task > 0 && !units.isEmpty() ? new Columns(cells.size(), task, units, roles, date) : NONE;
    }

    boolean isTable() {
        return count > 0;
    }

    /** What part the units in the column have. */
    UnitRole role(int column) {
        return roles.get(units.indexOf(column));
    }

    private static UnitRole roleOf(SourceText text, Span cell) {
        if (text.has("牵头", cell.start(), cell.end())) {
            return UnitRole.LEAD;
        }
        return text.has("配合", cell.start(), cell.end()) ? UnitRole.SUPPORT : UnitRole.UNSTATED;
    }

    private static boolean has(SourceText text, Span cell, List<String> words) {
        return text.hasAny(words, cell.start(), cell.end());
    }
}
