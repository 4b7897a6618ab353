package org.chanjiao.extraction.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.chanjiao.extraction.Comparator;
import org.chanjiao.extraction.Period;
import org.chanjiao.extraction.Scope;
import org.chanjiao.extraction.TargetType;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentReaderTests {

    private static List<Commitment> read(String words) {
        CommitmentReader reader = new CommitmentReader(SourceText.of(words));
        reader.read(new Span(0, words.length()));
        return reader.commitments();
    }

    private static Commitment only(String words) {
        assertThat(read(words)).as(words).hasSize(1);
        return read(words).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "建设3—5个基地,RANGE,3,5,个",
        "建设3-5个基地,RANGE,3,5,个",
        "建设3～5个基地,RANGE,3,5,个",
        "建设3个至5个基地,RANGE,3,5,个",
        "培育15家左右企业,ABOUT,15,15,家",
        "培育约20个团队,ABOUT,20,20,个",
        "占比不少于50%,AT_LEAST,50,,%",
        "占比60%以上,AT_LEAST,60,,%",
        "占比不超过12%,AT_MOST,,12,%",
        "培训1万人次以上,AT_LEAST,10000,,人次",
        "投入3亿元,EXACTLY,300000000,300000000,元",
        "投入1.5-2亿元,RANGE,150000000,200000000,元",
        "职普比达到4:6,AT_LEAST,0.6667,,比值",
        "占比达到百分之三十,AT_LEAST,30,,%",
        "占三分之一以上,AT_LEAST,33.3333,,%",
        "占比提高5个百分点,EXACTLY,5,5,百分点",
        "产值翻一番,EXACTLY,2,2,倍",
        "至少建成一个基地,AT_LEAST,1,,个",
        "选派１００名教师,EXACTLY,100,100,名",
        "开发2000余个岗位,AT_LEAST,2000,,个",
        "'总数达1,500人',AT_LEAST,1500,,人",
        "建成体验中心两个,EXACTLY,2,2,个",
        "培训职工五千人次,EXACTLY,5000,5000,人次",
        "服务企业200家次以上,AT_LEAST,200,,家次",
        "教师每两年必须有两个月到企业实践,EXACTLY,2,2,月",
        "将现有12所学校整合为5所左右,ABOUT,5,5,所",
    })
    void readsFiguresInBaseUnits(String words, Comparator comparator, String low, String high, String unit) {
        Quantity quantity = only(words).quantity();

        assertThat(quantity.comparator()).isEqualTo(comparator);
        assertThat(plain(quantity.low())).isEqualTo(low);
        assertThat(plain(quantity.high())).isEqualTo(high);
        assertThat(quantity.unit()).isEqualTo(unit);
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "开展“1+X”证书试点",
                "推行“3+2”培养模式",
                "聚焦五大产业集群",
                "依据某政发〔2021〕7号文件",
                "2021年3月1日起执行",
                "经第106次常务会议审议",
                "评为3A级",
                "每分3分",
                "电话：0411-81234567",
                "建设一批基地、若干个平台",
                "围绕五个方面推进",
                "目前全市有职业学校12所",
                "落实《行动计划（2020—2023年）》",
                "统一规划、一体推进",
                "有效期5年",
                "对连续两年就业率低于70%的专业实行预警",
                "年收入超过2000万元的企业优先入库",
                "企业吸纳毕业生10人以上的，优先支持",
                "由松岭学院等6所院校共同发起",
                "实习满3个月（含3个月）",
                "依托3所龙头院校推进",
                "组织百名教授进企业、千名工匠进校园",
                "2—3年内覆盖全部开发区",
            })
    void takesNoNameDateOrStatusForACommitment(String words) {
        assertThat(read(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'到2022年底，建成基地3个。',2022",
        "'2021年6月底前建成基地3个。',2021",
        "'“十四五”期间，建成基地3个。',2025",
        "'2020年至2022年，建成基地3个。',2022",
        "'到2025年，建成园区2个；到2030年，建成基地3个。',2030",
        "'到2025年，格局基本形成。建成基地3个。',2025",
        "'到2025年，格局基本形成。鼓励企业参与。建成基地3个。',",
        "'到2025年，格局基本形成。\n建成基地3个。',",
        "'比2018年增长3个。',",
        "'建成基地3个，2024年底前完成。',2024",
        "'2024年底前建成供需平台1个，每年促成项目50项。',",
        "'到2024年，建成供需平台1个，每年促成项目50项。',2024",
        "'到二〇二五年，建成基地3个。',2025",
        "'到2027年，就业率由2023年的42%提高到55%以上。',2027",
        "'占比2023年、2024年分别达到60%、65%。',2024",
        "'到2025年，走在前列。——条件达标。新建学校2所。',2025",
    })
    void findsTheYearThatGoverns(String words, Integer year) {
        List<Commitment> read = read(words);

        assertThat(read.get(read.size() - 1).deadlineYear()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({
        "每年培训500人,PER_YEAR,PLAN,GOAL",
        "年均培训500人,PER_YEAR,PLAN,GOAL",
        "教师每5年到企业实践不少于6个月,PER_5_YEARS,PER_TEACHER,NORM",
        "新教师前3年应在企业实践6个月以上,FIRST_3_YEARS,PER_TEACHER,NORM",
        "每所高校至少创办一个众创空间,CUMULATIVE,PER_SCHOOL,GOAL",
        "实践课时不少于总课时的50%,STANDING,PER_SCHOOL,NORM",
        "职工教育经费60%以上用于一线职工,STANDING,PER_ENTERPRISE,NORM",
        "企业可按投资额的30%抵免教育费附加,PER_YEAR,PER_ENTERPRISE,ENTITLEMENT",
        "给予企业50万元奖励,STANDING,PER_ENTERPRISE,ENTITLEMENT",
        "用10年左右时间形成格局,HORIZON,PLAN,HORIZON",
        "领导小组每年至少召开2次会议,PER_YEAR,PLAN,NORM",
        "每季度发布一次用工需求,STANDING,PLAN,NORM",
        "兼职教师可占编制总数的25%,STANDING,PER_SCHOOL,ENTITLEMENT",
        "实习责任保险参保率达到100%,STANDING,PLAN,NORM",
        "设备值生均每年增长5%以上,PER_YEAR,PLAN,GOAL",
        "每个学院至少有3家骨干企业参与,CUMULATIVE,PER_SCHOOL,GOAL",
        "产业导师年授课不少于40学时,PER_YEAR,PER_TEACHER,NORM",
        "选派教师到企业实践，每人不少于1个月,STANDING,PER_TEACHER,NORM",
        "'企业每年新增岗位，人数达到300人',PER_YEAR,PLAN,GOAL",
        "年培训职工500人次,PER_YEAR,PLAN,GOAL",
        "到2025年累计达到50家,CUMULATIVE,PLAN,GOAL",
        "经费逐年提高5%,PER_YEAR,PLAN,NORM",
        "市政府每年组织1次专项督导,PER_YEAR,PLAN,NORM",
        "生均公用经费标准不低于2000元,STANDING,PER_PERSON,NORM",
        "考核权重不低于2%,STANDING,PLAN,NORM",
        "经过三到五年的努力形成格局,HORIZON,PLAN,HORIZON",
        "专项经费对单个项目支持不超过800万元,STANDING,PLAN,ENTITLEMENT",
        "统筹安排奖补资金15亿元,CUMULATIVE,PLAN,GOAL",
        "按不低于基准地价70%确定底价,STANDING,PLAN,NORM",
        "毕业前至少取得1个证书,CUMULATIVE,PLAN,GOAL",
    })
    void tellsWhatAFigureIsFor(String words, Period period, Scope scope, TargetType type) {
        Commitment commitment = only(words);

        assertThat(commitment.period()).isEqualTo(period);
        assertThat(commitment.scope()).isEqualTo(scope);
        assertThat(commitment.type()).isEqualTo(type);
    }

    @Test
    void cutsAListIntoPhrasesWithTheirSubjects() {
        assertThat(read("到2025年，建设2个园区、3—5个基地，培育企业10家。").stream()
                        .map(Commitment::subject)
                        .collect(Collectors.joining("|")))
                .isEqualTo("园区|基地|企业");
    }

    @ParameterizedTest
    @CsvSource({
        "建设3—5个省级以上高水平专业群。,建设3—5个省级以上高水平专业群,省级以上高水平专业群",
        "校企共建实训基地，到2025年建成12个以上。,校企共建实训基地，到2025年建成12个以上,实训基地",
        "足额提取职工教育经费，确保60%以上用于一线职工。,足额提取职工教育经费，确保60%以上用于一线职工,职工教育经费",
        "推广信贷产品，三年内累计投放贷款3亿元。,三年内累计投放贷款3亿元,贷款",
        "每年安排20%的专业课教师到企业实践。,每年安排20%的专业课教师到企业实践,专业课教师",
        "导师年授课不少于40学时（责任单位：市教育局,导师年授课不少于40学时,导师年授课",
        "全市实训工位新增3000个。,全市实训工位新增3000个,实训工位",
    })
    void takesTheShortestWordsWithFigureAndSubject(String words, String phrase, String subject) {
        Commitment commitment = only(words);

        assertThat(words.substring(
                        commitment.phrase().start(), commitment.phrase().end()))
                .isEqualTo(phrase);
        assertThat(commitment.subject()).isEqualTo(subject);
    }

    @Test
    void readsARatioListedBehindAnother() {
        assertThat(read("职普比分别达到3:7、3.5:6.5。"))
                .extracting(commitment -> commitment.quantity().unit())
                .containsExactly("比值", "比值");
    }

    @Test
    void leavesTheNumberOfAnItemOutOfItsPhrase() {
        Commitment last = read("1.制定规划，建成基地2个；2.遴选教师60名。").get(1);

        assertThat(last.phrase().start()).isEqualTo("1.制定规划，建成基地2个；2.".length());
    }

    @Test
    void boundsAListByTheWordsBeforeItsFirstFigure() {
        assertThat(read("占比分别达到60%、65%、70%。"))
                .extracting(commitment -> commitment.quantity().comparator())
                .containsOnly(Comparator.AT_LEAST);
    }

    @Test
    void explainsItsReading() {
        assertThat(only("到2025年，培育企业10家左右。").reason()).contains("约数").contains("2025年");
    }
}
