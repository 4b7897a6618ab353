package org.chanjiao.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlReaderTests {

    @Test
    void startsALineForEachBlock() {
        assertThat(read("<div><h1>通知</h1><p>各县区<b>人民</b>政府：</p>  <p>第一行<br>第二行</p></div>"))
                .isEqualTo("通知\n各县区人民政府：\n第一行\n第二行\n");
    }

    @Test
    void dropsWhatABrowserDoesNotShow() {
        assertThat(read("<head><title>标题</title><style>p{}</style></head><body><script>var 政策;</script>"
                        + "<p>正文</p><div style='display: none'>隐藏</div><p hidden>也隐藏</p><!-- 注释 --></body>"))
                .isEqualTo("正文\n");
    }

    @Test
    void collapsesWhiteSpaceButKeepsIdeographicIndents() {
        assertThat(read("<p>\u3000\u3000总体\n   要求&nbsp;&nbsp;一</p>")).isEqualTo("\u3000\u3000总体 要求 一\n");
    }

    @Test
    void givesARowOfDataOnOneLine() {
        assertThat(
                        read(
                                "<table><tr><th>任务</th><th>单位</th></tr><tr><td><p>建基地</p></td><td><p>市教育局</p><p>市财政局</p></td></tr></table>"))
                .isEqualTo("任务\t单位\n建基地\t市教育局 市财政局\n");
    }

    @Test
    void readsATableThatOnlyLaysOutThePageLineByLine() {
        assertThat(
                        read(
                                "<table><tr><td></td><td><p>一、要求</p><table><tr><td>甲</td><td>乙</td></tr></table><p>二、任务</p></td></tr></table>"))
                .isEqualTo("一、要求\n甲\t乙\n二、任务\n");
    }

    @Test
    void keepsTheLinesOfPreformattedText() {
        assertThat(read("<pre>甲  乙\n丙</pre>")).isEqualTo("甲  乙\n丙\n");
    }

    @Test
    void believesTheDeclaredCharset() {
        String page = "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=%s\"></head><p>联通公司</p>";

        assertThat(HtmlReader.read(page.formatted("gb2312").getBytes(Charset.forName("GBK"))))
                .isEqualTo("联通公司\n");
        assertThat(HtmlReader.read(page.formatted("big5").replace("联", "聯").getBytes(Charset.forName("Big5"))))
                .isEqualTo("聯通公司\n");
    }

    @Test
    void doesNotBelieveACharsetThatCannotHoldTheBytes() {
        assertThat(read("<html><head><meta charset=\"gb2312\"></head><p>云岭市产教融合实施方案</p>"))
                .isEqualTo("云岭市产教融合实施方案\n");
        assertThat(read("<html><head><meta charset=\"no-such-charset\"></head><p>政策</p>"))
                .isEqualTo("政策\n");
    }

    @Test
    void survivesVeryDeepNesting() {
        assertThat(read("<div>".repeat(50_000) + "深" + "</div>".repeat(50_000))).isEqualTo("深\n");
    }

    private static String read(String page) {
        return HtmlReader.read(page.getBytes(StandardCharsets.UTF_8));
    }
}
