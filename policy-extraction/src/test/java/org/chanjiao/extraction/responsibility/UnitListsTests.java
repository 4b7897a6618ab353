package org.chanjiao.extraction.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitListsTests {

    private static List<UnitList> lists(String words) {
        return new UnitLists(SourceText.of(words)).in(new Span(0, words.length()));
    }

    private static String units(String words) {
        return lists(words).stream()
                .flatMap(list -> list.mentions().stream())
                .map(unit -> unit.name()
                        + switch (unit.role()) {
                            case LEAD -> "*";
                            case SUPPORT -> "-";
                            case UNSTATED -> "";
                        })
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "〔责任单位:市教育局、财政局,各县(市)区政府〕|市教育局 市财政局 各县(市)区政府",
                "（责任部门：区科委）|区科委",
                "(牵头单位：市教育局；责任单位：市财政局、人社局)|市教育局* 市财政局- 市人社局-",
                "（省教育厅、省财政厅牵头，省科技厅等配合）|省教育厅* 省财政厅* 省科技厅-",
                "（市人社局负责）|市人社局",
                "（市人社局负责，市教育局配合）|市人社局* 市教育局-",
                "（5月底取得明显成效并持续推进，牵头考核单位：市科技局）|市科技局*",
                "[责任单位：市教育局，各县（市）区政府]|市教育局 各县（市）区政府",
                "责任单位:市人社局、财政局|市人社局 市财政局",
                "（责任单位：市教育局、财政局|市教育局 市财政局",
                "（责任单位：各市、县〔区〕人民政府，省教育厅）|各市、县〔区〕人民政府 省教育厅",
                "（责任单位：市教育局会同有关部门）|市教育局 有关部门",
                "（责任单位：区教委等部门）|区教委",
                "（责任单位：市教育局和市财政局）|市教育局 市财政局",
                "（责任单位：市发展和改革委员会、工业和信息化局）|市发展和改革委员会 市工业和信息化局",
                "（责任单位：市教育局、市场监管局、供电公司）|市教育局 市市场监管局 供电公司",
                "（责任单位：区教委、浦新区管委会、校企合作企业）|区教委 浦新区管委会 校企合作企业",
                "（市教育局、市财政局）|市教育局 市财政局",
                "〔市教育局、市经信局；持续推进〕|市教育局 市经信局",
                "（以下任务均由市教育局牵头，市财政局配合）|市教育局* 市财政局-",
                "（省教育厅牵头，省住房城乡建设厅等部门和各市政府配合）|省教育厅* 省住房城乡建设厅- 各市政府-",
                "（责任单位：省教育厅、财政厅、云南银保监局）|省教育厅 省财政厅 云南银保监局",
                "（责任单位：市教育局、经信委、中小企业局）|市教育局 市经信委 市中小企业局",
                "（市教育局负责，各县（区）党委和政府配合）|市教育局* 各县（区）党委和政府-",
                "（责 任 单 位：市教育局、财政局）|市教育局 市财政局",
                "（责任单位：市教育局；完成时限：2022年12月底前）|市教育局",
                "做好对接。由市教育局牵头，市人社局、财政局配合。|市教育局* 市人社局- 市财政局-",
                "做好对接。市教育局、市财政局按职责分工负责。|市教育局 市财政局",
                "本部分任务由市教育局牵头，各县(市)区政府配合。|市教育局* 各县(市)区政府-",
                "以下任务均由市教育局负责：|市教育局",
                "建立工作专班，由市教育局牵头，相关部门配合。|市教育局* 相关部门-",
                "牵头单位：市教育局⏎配合单位：市财政局、人社局|市教育局* 市财政局- 市人社局-",
                "责任单位：市教育局、财政局聚焦重点产业持续推进|市教育局 市财政局",
                "责任单位：市教育局、财政局）|市教育局 市财政局",
            })
    void readsEveryFormOfAList(String words, String units) {
        assertThat(units(words.replace('⏎', '\n'))).isEqualTo(units);
    }

    @ParameterizedTest
    @CsvSource({"协调机制办公室设在市教育局并由学校负责。", "市教育局要加强统筹，各学校积极配合。", "扶持政策的落实由学校负责。", "构建多元办学格局："})
    void takesNoSentenceForAListThatSaysMore(String words) {
        assertThat(lists(words)).isEmpty();
    }

    @Test
    void joinsANameThatALineBreakDivides() {
        assertThat(units("（责任单位：市教育局、市住房城乡\n建设局、市财政局）")).isEqualTo("市教育局 市住房城乡建设局 市财政局");
    }

    @ParameterizedTest
    @CsvSource({"（含实习指导教师）", "（试行）", "(群)", "（三天在企业、两天在学校）", "（教学点）", "（以下简称“中心”）", "（2020—2022年）"})
    void takesNoOtherBracketForAList(String words) {
        assertThat(lists(words)).isEmpty();
    }

    @Test
    void marksCollectiveNames() {
        assertThat(lists("（责任单位：市教育局、有关部门、各县区政府）").get(0).mentions())
                .extracting(Mention::collective)
                .containsExactly(false, true, true);
    }

    @Test
    void noticesAListThatIsNeverClosed() {
        assertThat(lists("（责任单位：市教育局、财政局").get(0).closed()).isFalse();
        assertThat(lists("（责任单位：市教育局）").get(0).closed()).isTrue();
    }
}
