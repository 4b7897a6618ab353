package org.chanjiao.formats.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chanjiao.formats.text.DocxFile.level;
import static org.chanjiao.formats.text.DocxFile.list;
import static org.chanjiao.formats.text.DocxFile.numbered;
import static org.chanjiao.formats.text.DocxFile.paragraph;
import static org.chanjiao.formats.text.DocxFile.styled;
import static org.chanjiao.formats.text.DocxFile.use;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.chanjiao.formats.text.SourceText.Kind;
import org.junit.jupiter.api.Test;

class DocxReaderTests {

    private static final String OFFICIAL = list(
            0,
            level(0, "chineseCountingThousand", "%1、"),
            level(1, "chineseCountingThousand", "（%2）"),
            level(2, "decimal", "%3."),
            level(3, "decimalEnclosedCircle", "%4"));

    @Test
    void givesALineForEachParagraph() {
        assertThat(read(DocxFile.withBody(paragraph("云岭市人民政府办公室") + paragraph("各县（区）人民政府："))))
                .isEqualTo("云岭市人民政府办公室\n各县（区）人民政府：\n");
    }

    @Test
    void readsWhatPoiWrites() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("附件：任务分工");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("任务");
            table.getRow(0).getCell(1).setText("责任单位");
            table.getRow(1).getCell(0).setText("建设实训基地");
            table.getRow(1).getCell(1).setText("市教育局");
            document.write(bytes);
        }

        assertThat(new SourceTexts().read(bytes.toByteArray(), "分工.docx"))
                .isEqualTo(new SourceText("附件：任务分工\n任务\t责任单位\n建设实训基地\t市教育局\n", Kind.DOCX));
    }

    @Test
    void writesOutAutomaticNumbers() {
        DocxFile file = DocxFile.withBody(numbered(1, 0, "总体要求")
                        + numbered(1, 1, "指导思想")
                        + numbered(1, 1, "基本原则")
                        + numbered(1, 0, "主要任务")
                        + numbered(1, 1, "共建基地")
                        + numbered(1, 2, "制定目录。")
                        + numbered(1, 2, "发布清单。")
                        + numbered(1, 3, "按季更新。"))
                .numbering(OFFICIAL + use(1, 0));

        assertThat(read(file))
                .isEqualTo("一、总体要求\n（一）指导思想\n（二）基本原则\n二、主要任务\n（一）共建基地\n1.制定目录。\n2.发布清单。\n① 按季更新。\n".replace("① ", "①"));
    }

    @Test
    void numbersHeadingsByTheirStyle() {
        DocxFile file = DocxFile.withBody(styled("Heading1", "总则") + styled("Sub", "目的") + styled("Heading1", "分则"))
                .styles(
                        "<w:style w:styleId=\"Heading1\"><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>"
                                + "<w:style w:styleId=\"Heading2\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/>"
                                + "</w:numPr></w:pPr></w:style>"
                                + "<w:style w:styleId=\"Sub\"><w:basedOn w:val=\"Heading2\"/></w:style>")
                .numbering(list(7, level(0, "chineseCounting", "第%1章"), level(1, "decimal", "%1.%2")) + use(3, 7));

        assertThat(read(file)).isEqualTo("第一章 总则\n一.1 目的\n第二章 分则\n");
    }

    @Test
    void showsHigherLevelsInFiguresWhereTheListIsLegal() {
        String legal = level(1, "decimal", "%1.%2").replace("</w:lvl>", "<w:isLgl/></w:lvl>");
        DocxFile file = DocxFile.withBody(numbered(1, 0, "甲") + numbered(1, 1, "乙"))
                .numbering(list(0, level(0, "chineseCounting", "%1、"), legal) + use(1, 0));

        assertThat(read(file)).isEqualTo("一、甲\n1.1 乙\n");
    }

    @Test
    void startsAnewWhereAUseOfTheListSaysSo() {
        String restarted = "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
        DocxFile file = DocxFile.withBody(
                        numbered(1, 0, "甲") + numbered(1, 0, "乙") + numbered(2, 0, "丙") + numbered(2, 0, "丁"))
                .numbering(OFFICIAL + use(1, 0) + restarted);

        assertThat(read(file)).isEqualTo("一、甲\n二、乙\n一、丙\n二、丁\n");
    }

    @Test
    void countsOnAcrossUsesOfTheSameList() {
        DocxFile file = DocxFile.withBody(numbered(1, 0, "甲") + paragraph("正文") + numbered(2, 0, "乙"))
                .numbering(OFFICIAL + use(1, 0) + use(2, 0));

        assertThat(read(file)).isEqualTo("一、甲\n正文\n二、乙\n");
    }

    @Test
    void leavesTheNumberAwayWhereTheParagraphSwitchesItOff() {
        DocxFile file = DocxFile.withBody(numbered(0, 0, "无编号")).numbering(OFFICIAL + use(1, 0));

        assertThat(read(file)).isEqualTo("无编号\n");
    }

    @Test
    void leavesOutDeletedAndHiddenText() {
        assertThat(read(DocxFile.withBody("<w:p><w:r><w:t>保留</w:t></w:r>"
                        + "<w:del><w:r><w:delText>删去</w:delText></w:r></w:del>"
                        + "<w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom>"
                        + "<w:ins><w:r><w:t>新增</w:t></w:r></w:ins>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>可见</w:t></w:r></w:p>")))
                .isEqualTo("保留新增可见\n");
    }

    @Test
    void joinsParagraphsWhoseMarkIsDeleted() {
        assertThat(read(DocxFile.withBody(
                        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p>" + paragraph("后半"))))
                .isEqualTo("前半后半\n");
    }

    @Test
    void leavesOutDeletedRows() {
        assertThat(read(DocxFile.withBody("<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + paragraph("旧")
                        + "</w:tc></w:tr>" + "<w:tr><w:tc>" + paragraph("新") + "</w:tc></w:tr></w:tbl>")))
                .isEqualTo("新\n");
    }

    @Test
    void readsATextBoxOnce() {
        String box = "<w:txbxContent>" + paragraph("框中文字") + "</w:txbxContent>";
        assertThat(read(DocxFile.withBody("<w:p><w:r><w:t>正文</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>" + box
                        + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r></w:p>")))
                .isEqualTo("框中文字\n正文\n");
    }

    @Test
    void keepsTabsAndBreaksLines() {
        assertThat(read(DocxFile.withBody("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>"
                        + "<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>")))
                .isEqualTo("甲\t乙\n丙\n");
    }

    @Test
    void readsATableThatOnlyLaysOutThePageLineByLine() {
        assertThat(read(DocxFile.withBody(
                        "<w:tbl><w:tr><w:tc>" + paragraph("一、总体要求") + paragraph("二、主要任务") + "</w:tc></w:tr></w:tbl>")))
                .isEqualTo("一、总体要求\n二、主要任务\n");
    }

    @Test
    void keepsThePlaceOfEmptyCells() {
        String row = "<w:tr><w:tc>%s</w:tc><w:tc><w:p/></w:tc><w:tc>%s</w:tc></w:tr>";
        assertThat(read(DocxFile.withBody("<w:tbl>" + row.formatted(paragraph("基地"), paragraph("5个")) + "</w:tbl>")))
                .isEqualTo("基地\t\t5个\n");
    }

    private static String read(DocxFile file) {
        return new SourceTexts().read(file.bytes(), "文件.docx").text();
    }
}
