package org.chanjiao.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.library.Sight;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.target.TargetId;
import org.chanjiao.task.ResponsibilityRole;
import org.chanjiao.task.TaskKind;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class BoardTests {

    @Autowired
    Board board;

    @Autowired
    TargetSheets targets;

    @Autowired
    JdbcClient database;

    Plans plans;
    PolicyId policy;
    UUID school;
    UUID money;
    UUID first;
    UUID second;
    UUID goal;

    @BeforeEach
    void publish() {
        plans = new Plans(database);
        policy = plans.policy("磐石市方案");
        school = plans.unit("磐石市教育局");
        money = plans.unit("磐石市财政局");
        first = plans.task(policy, 1, "建设实训基地");
        second = plans.task(policy, 2, "培养双师队伍");
        plans.answers(first, 0, school, "市教育局", "LEAD");
        plans.answers(first, 1, money, "市财政局", "SUPPORT");
        plans.answers(second, 0, money, "市财政局", "LEAD");
        goal = plans.target(policy, null, 1, "2027-12-31", null);
        plans.target(policy, first, 2, null, goal);
        plans.target(policy, second, 3, "2030-12-31", null);
    }

    @Test
    void restatementShowsTheFirstStatementAndItsDeadline() {
        BoardRow row = rows(BoardFilter.ALL, BoardOrder.POLICY).get(0);

        assertThat(row.targets())
                .containsExactly(new BoardTarget(new TargetId(goal), "基地", "10个", LocalDate.of(2027, 12, 31), null));
        assertThat(row.deadline()).isEqualTo("2027-12-31");
    }

    @Test
    void eachCommitmentIsCountedOnce() {
        plans.target(policy, second, 4, null, goal);

        assertThat(board.totals(BoardFilter.ALL, Sight.NATION)).isEqualTo(new BoardTotals(2, 2, 1));
    }

    @Test
    void countsNoFurtherThanTheBoundAndSaysSo() {
        assertThat(board.totals(BoardFilter.ALL, Sight.NATION).more()).isFalse();
        database.sql(
                        """
                        insert into task (id, policy_id, text_number, region_code, ordinal, path, title, kind, body, start_offset, end_offset, status, version)
                        select gen_random_uuid(), id, 1, region_code, 100 + n, '二', '又一项', 'MEASURE', '又一项', 0, 1, 'OPEN', 0
                        from policy, generate_series(1, ?) n where id = ?
                        """)
                .params(BoardTotals.MOST, policy.value())
                .update();

        BoardTotals totals = board.totals(BoardFilter.ALL, Sight.NATION);

        assertThat(totals.more()).isTrue();
        assertThat(totals.counted()).isEqualTo(BoardTotals.MOST);
    }

    @Test
    void filtersLetThroughWhatTheyName() {
        OrganisationId office = new OrganisationId(money);
        BoardFilter supporting = new BoardFilter(null, null, office, ResponsibilityRole.SUPPORT, null, null, null);

        assertThat(titles(BoardFilter.ALL.unit(office))).containsExactly("建设实训基地", "培养双师队伍");
        assertThat(titles(supporting)).containsExactly("建设实训基地");
        assertThat(titles(BoardFilter.ALL.dueBy(LocalDate.of(2027, 12, 31)))).containsExactly("建设实训基地");
        assertThat(titles(BoardFilter.ALL.dueBy(LocalDate.of(2027, 12, 30)))).isEmpty();
        assertThat(titles(text("双师 队伍"))).containsExactly("培养双师队伍");
        assertThat(titles(text("100%"))).isEmpty();
        assertThat(titles(new BoardFilter(null, null, null, null, RegionCode.of("211300"), null, null)))
                .isEmpty();
        assertThat(titles(new BoardFilter(null, null, null, null, null, null, TaskKind.SAFEGUARD)))
                .isEmpty();
    }

    @Test
    void ordersByLeadingUnitAndByDeadline() {
        UUID undated = plans.task(policy, 3, "加强领导");
        plans.answers(undated, 0, school, "市教育局", "LEAD");

        assertThat(rows(BoardFilter.ALL, BoardOrder.DEADLINE))
                .extracting(BoardRow::title)
                .containsExactly("建设实训基地", "培养双师队伍", "加强领导");
        assertThat(rows(BoardFilter.ALL, BoardOrder.UNIT))
                .extracting(BoardRow::leadNames)
                .containsExactly("市教育局", "市教育局", "市财政局");
    }

    @Test
    void pagesByKeyGiveEveryTaskOnceInEveryOrder() {
        PolicyId other = plans.policy("乙", Plans.CITY, null);
        for (int n = 1; n <= 12; n++) {
            plans.task(other, n, "任务" + n);
        }

        for (BoardOrder order : BoardOrder.values()) {
            List<BoardRow> all = rows(BoardFilter.ALL, order);
            List<BoardRow> walked = new ArrayList<>();
            String after = null;
            do {
                BoardPage page = board.page(BoardFilter.ALL, order, Sight.NATION, after, 5);
                walked.addAll(page.rows());
                after = page.next();
            } while (after != null);

            assertThat(walked).hasSize(14).isEqualTo(all);
        }
    }

    @Test
    void tasksOfAnotherCityAreOutOfSight() {
        Sight neighbour = Sight.below(RegionCode.of("211300"));

        assertThat(board.page(BoardFilter.ALL, BoardOrder.POLICY, neighbour, null, 20)
                        .rows())
                .isEmpty();
        assertThat(board.choices(neighbour).policies()).isEmpty();
        assertThat(targets.open(new TargetId(goal), neighbour)).isEmpty();
    }

    @Test
    void targetKnowsItsSentenceAndItsRestatements() {
        TargetSheet sheet = targets.open(new TargetId(goal), Sight.NATION).orElseThrow();

        assertThat(sheet.sentence()).isEqualTo(new TargetSheet.Sentence("新建", "10个基地", "。"));
        assertThat(sheet.figure()).isEqualTo("≥10");
        assertThat(sheet.restatements()).hasSize(1);
        assertThat(sheet.original()).isNull();
    }

    private static BoardFilter text(String words) {
        return new BoardFilter(words, null, null, null, null, null, null);
    }

    private List<String> titles(BoardFilter filter) {
        return rows(filter, BoardOrder.POLICY).stream().map(BoardRow::title).toList();
    }

    private List<BoardRow> rows(BoardFilter filter, BoardOrder order) {
        List<BoardRow> rows = new ArrayList<>();
        board.all(filter, order, Sight.NATION).forEachRemaining(rows::add);
        return rows;
    }
}
