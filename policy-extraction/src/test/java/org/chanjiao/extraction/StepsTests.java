package org.chanjiao.extraction;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;

/** The engine stands on the JDK alone, and its steps know only the steps before them. */
@AnalyzeClasses(packages = "org.chanjiao.extraction", importOptions = DoNotIncludeTests.class)
class StepsTests {

    @ArchTest
    static final ArchRule standsOnTheJdkAlone = classes()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.chanjiao.extraction..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule onlyTheCommandLineReadsFiles = noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..");

    @ArchTest
    static final ArchRule readsNoClock = noClasses().should().callMethod(LocalDate.class, "now");

    @ArchTest
    static final ArchRule stepsKnowOnlyTheStepsBefore = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("text")
            .definedBy("..extraction.text..")
            .layer("outline")
            .definedBy("..extraction.outline..")
            .layer("responsibility")
            .definedBy("..extraction.responsibility..")
            .layer("letter")
            .definedBy("..extraction.letter..")
            .layer("figure")
            .definedBy("..extraction.figure..")
            .layer("annex")
            .definedBy("..extraction.annex..")
            .layer("damage")
            .definedBy("..extraction.damage..")
            .whereLayer("outline")
            .mayOnlyAccessLayers("text")
            .whereLayer("responsibility")
            .mayOnlyAccessLayers("text", "outline")
            .whereLayer("letter")
            .mayOnlyAccessLayers("text")
            .whereLayer("figure")
            .mayOnlyAccessLayers("text", "outline")
            .whereLayer("annex")
            .mayOnlyAccessLayers("text", "outline", "responsibility")
            .whereLayer("damage")
            .mayOnlyAccessLayers("text", "outline", "responsibility")
            .whereLayer("text")
            .mayNotAccessAnyLayer();
}
