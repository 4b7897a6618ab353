package org.chanjiao.extraction.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.chanjiao.extraction.Citation;
import org.chanjiao.extraction.DamageKind;
import org.chanjiao.extraction.Metadata;
import org.chanjiao.extraction.text.Lines;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTests {

    private static Letter letter(String words) {
        SourceText text = SourceText.of(words);
        int body = words.indexOf("一、") < 0 ? words.length() : words.indexOf("一、");
        return Letter.read(text, Lines.of(text), new Span(body, words.length()));
    }

    private static Metadata metadata(String words) {
        return letter(words).metadata();
    }

    @ParameterizedTest
    @CsvSource({
        "云政发〔2021〕7号,云政发〔2021〕7号",
        "云政发[2021]7号,云政发〔2021〕7号",
        "云政发（2021）7号,云政发〔2021〕7号",
        "云政发【2021】第7号,云政发〔2021〕7号",
        "云政发〔20217号,云政发〔2021〕7号",
        "云政发〔202171,云政发〔2021〕71号",
        "云政发202171号,云政发〔2021〕71号",
    })
    void readsDocumentNumbersInAnyBracketOrNone(String printed, String number) {
        assertThat(metadata(printed + "\n某市方案\n为推进工作，制定本方案。\n一、任务").documentNumber())
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"2021年7月10日", "2021年07月10日", "2021-07-10", "二〇二一年七月十日", "二○二一年七月十日", "20210710"})
    void readsTheDateOfTheSignature(String printed) {
        assertThat(metadata("云澜市人民政府\n" + printed + "\n某方案\n一、任务").issuedOn()).isEqualTo(LocalDate.of(2021, 7, 10));
    }

    @Test
    void readsTheSignatureAtTheEndOfATextWithoutLineBreaks() {
        String words =
                "云澜市教育局关于推进产教融合的意见 云教发〔2021〕7号 各县区教育局： 为推进工作，提出以下意见。 一、任务 做好各项工作。" + " 云澜市教育局 2021年7月10日 （此件公开发布） 打印本页";
        SourceText text = SourceText.of(words);
        Span body = new Span(words.indexOf("一、"), words.indexOf("工作。 云澜") + 3);

        Metadata metadata = Letter.read(text, Lines.of(text), body).metadata();

        assertThat(metadata.issuedOn()).isEqualTo(LocalDate.of(2021, 7, 10));
        assertThat(metadata.issuer()).isEqualTo("云澜市教育局");
    }

    @Test
    void aPolicysOwnNumberIsNotItsBasis() {
        assertThat(metadata("云澜市教育局关于推进产教融合的意见 云教发〔2021〕7号 各县区教育局： 为贯彻《云澜市发展规划》（云政发〔2020〕1号）精神，提出以下意见。一、任务")
                        .basis())
                .extracting(Citation::documentNumber)
                .containsExactly("云政发〔2020〕1号");
    }

    @Test
    void flagsADateThatLostItsSigns() {
        assertThat(letter("云澜市人民政府\n20210710\n某方案\n一、任务").flaws())
                .singleElement()
                .satisfies(flaw -> {
                    assertThat(flaw.kind()).isEqualTo(DamageKind.DATE);
                    assertThat(flaw.suggestion()).isEqualTo("2021年7月10日");
                });
    }

    @Test
    void joinsATitleThatIsBrokenOverLines() {
        assertThat(metadata("云澜市人民政府办公室\n关于深化产教融合的\n实施意见\n各区人民政府：\n为推进工作，提出本意见。\n一、任务")
                        .title())
                .isEqualTo("云澜市人民政府办公室关于深化产教融合的实施意见");
    }

    @Test
    void prefersTheTitleThatIsIssued() {
        Metadata metadata = metadata("云澜市人民政府关于印发云澜市方案的通知\n各区人民政府：\n现将《云澜市方案》印发给你们。\n云澜市人民政府\n2021年1月2日\n云澜市方案\n一、任务");

        assertThat(metadata.title()).isEqualTo("云澜市方案");
        assertThat(metadata.noticeTitle()).isEqualTo("云澜市人民政府关于印发云澜市方案的通知");
        assertThat(metadata.issuer()).isEqualTo("云澜市人民政府");
        assertThat(metadata.addressees()).isEqualTo("各区人民政府");
        assertThat(metadata.region()).isEqualTo("云澜市");
    }

    @Test
    void separatesIssuerAndTitleOfNumberedCitations() {
        assertThat(metadata("云澜市方案\n根据《国务院关于印发甲方案的通知》（国发〔2019〕4号）、省政府《关于乙的意见》（某政发〔2020〕1号）和《丙办法》，制定本方案。\n一、任务")
                        .basis())
                .containsExactly(
                        new Citation("甲方案", "国务院", "国发〔2019〕4号"),
                        new Citation("关于乙的意见", "省政府", "某政发〔2020〕1号"),
                        new Citation("丙办法", null, null));
    }

    @ParameterizedTest
    @CsvSource({"云澜市教育局 云澜市财政局", "云澜市教育局　云澜市财政局", "云澜市教育局、云澜市财政局"})
    void namesAllBodiesThatIssueANoticeTogether(String bodies) {
        Metadata metadata = metadata(bodies + "关于印发《云澜市方案》的通知\n各区教育局：\n现将《云澜市方案》印发给你们。\n云澜市方案\n一、任务");

        assertThat(metadata.noticeTitle()).isEqualTo(bodies + "关于印发《云澜市方案》的通知");
        assertThat(metadata.region()).isEqualTo("云澜市");
    }

    @Test
    void joinsBodiesThatStandOnLinesOfTheirOwn() {
        Metadata metadata = metadata("云澜市教育局\n云澜市财政局\n关于印发云澜市方案的通知\n各区教育局：\n一、任务");

        assertThat(metadata.noticeTitle()).isEqualTo("云澜市教育局 云澜市财政局关于印发云澜市方案的通知");
        assertThat(metadata.issuer()).isEqualTo("云澜市教育局、云澜市财政局");
    }

    @Test
    void readsADateWhoseSignsAndZerosAreLost() {
        Letter letter = letter("云澜市人民政府\n202154\n某方案\n一、任务");

        assertThat(letter.metadata().issuedOn()).isEqualTo(LocalDate.of(2021, 5, 4));
        assertThat(letter.flaws()).extracting(flaw -> flaw.kind()).containsExactly(DamageKind.DATE);
    }

    @Test
    void doesNotTakeThePublisherOfAPageForTheIssuer() {
        Metadata metadata =
                metadata("发布机构: 云澜区发展改革局 生成日期: 2022-11-18\n云澜市人民政府印发关于发展职业教育的意见的通知\n各区人民政府：\n2021年5月4日\n一、任务");

        assertThat(metadata.issuer()).isEqualTo("云澜市人民政府");
        assertThat(metadata.issuedOn()).isEqualTo(LocalDate.of(2021, 5, 4));
        assertThat(metadata.noticeTitle()).isEqualTo("云澜市人民政府印发关于发展职业教育的意见的通知");
        assertThat(metadata.title()).isEqualTo("关于发展职业教育的意见");
    }

    @Test
    void readsTheLetterheadOfATextWithoutLineBreaks() {
        Metadata metadata = metadata(
                "云澜市人民政府关于印发云澜市方案的通知 云政发〔2021〕7号 各区人民政府： 现将《云澜市方案》印发给你们，请认真贯彻执行。 2021年5月8日 云澜市方案 为贯彻落实《国务院关于印发甲方案的通知》（国发〔2019〕4号）精神，制定本方案。 一、任务");

        assertThat(metadata.documentNumber()).isEqualTo("云政发〔2021〕7号");
        assertThat(metadata.issuedOn()).isEqualTo(LocalDate.of(2021, 5, 8));
        assertThat(metadata.basis()).containsExactly(new Citation("甲方案", "国务院", "国发〔2019〕4号"));
    }

    @Test
    void namesMinistriesWhoseNamesAreSetInSpacedLetters() {
        Metadata metadata = metadata("云澜省发展改革委\n财    政    厅\n教 育 厅\n2023年6月8日\n某方案\n一、任务");

        assertThat(metadata.issuer()).isEqualTo("云澜省发展改革委、财政厅、教育厅");
    }

    @Test
    void namesAllBodiesThatSignATextWithoutLineBreaks() {
        Metadata metadata = metadata("各市人民政府： 请认真抓好落实。 云澜省教育厅 云澜省财政厅 2021年4月20日 某方案 一、任务");

        assertThat(metadata.issuer()).isEqualTo("云澜省教育厅、云澜省财政厅");
    }

    @Test
    void takesNoRegionForAnIssuer() {
        assertThat(metadata("云澜市关于深化产教融合的意见\n为推进工作，提出意见。\n一、任务").issuer()).isNull();
    }

    @Test
    void readsATitleThatRunsIntoItsReasons() {
        Metadata metadata = metadata("文档共6页。云澜市深化产教融合实施方案为加快推进工作，根据《某省方案》要求，制定本方案。一、任务");

        assertThat(metadata.title()).isEqualTo("云澜市深化产教融合实施方案");
        assertThat(metadata.basis()).containsExactly(new Citation("某省方案", null, null));
    }

    @Test
    void readsATitleFromTheNameOfAFile() {
        assertThat(metadata("云澜市产教融合实施方案.docx\n查看更多\n为推进工作，制定本方案。\n一、任务").title())
                .isEqualTo("云澜市产教融合实施方案");
    }

    @Test
    void doesNotCiteThePolicyItself() {
        assertThat(metadata(
                                "云澜市教育局关于印发《云澜市方案（2023-2025年）》的通知\n各区教育局：\n现将《云澜市方案（2023-2025年）》印发给你们。\n云澜市方案\n（2023-2025年）\n一、任务")
                        .basis())
                .isEmpty();
    }

    @Test
    void takesNoAnnouncementForATitle() {
        assertThat(metadata("某政办发〔2019〕2号\n各市人民政府：\n经省政府同意，\n现提出如下实施意见\n一、任务").title())
                .isNull();
    }

    @Test
    void readsALetterWithoutAnything() {
        assertThat(metadata("").title()).isNull();
    }
}
