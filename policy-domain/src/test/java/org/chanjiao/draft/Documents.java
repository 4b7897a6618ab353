package org.chanjiao.draft;

import org.chanjiao.policy.SourceFile;

/** Documents of an invented kind, short enough to be read in a test. */
final class Documents {
    static final String PLAN =
            """
            产教融合行动方案
            辽教测〔2026〕3号

            一、主要目标
            到2028年，建成5所示范学校，培育20家以上合作企业。

            二、主要任务
            （一）建设实训基地。每年新建2个公共实训基地，到2027年达到6个。（责任单位：市教育局、财政局，各县（市）区政府）
            （二）培养双师队伍。到2028年双师型教师占比达到60%以上。（责任单位：市教育局、市冰雪办）
            （三）深化校企合作。支持学校与企业共建产业学院。

            三、保障措施
            （一）加强组织领导。建立联席会议制度。（责任单位：市教育局）
            """;

    private Documents() {}

    static Submission pasted(String text) {
        return new Submission(text, SourceFile.PASTED, null, null, null);
    }
}
