package org.chanjiao.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the compiler cannot check. Each rule is held against a counter-example in {@link HouseRulesBiteTests}. */
final class HouseRules {

    static final ArchRule CONTROLLERS_HIDE = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .or()
            .areMetaAnnotatedWith(Configuration.class)
            .and()
            .areNotMetaAnnotatedWith("org.springframework.boot.SpringBootConfiguration")
            .should()
            .bePackagePrivate();

    static final ArchRule REPOSITORIES_HIDE =
            classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

    static final ArchRule REPOSITORIES_DECLARE_WHAT_IS_USED =
            noClasses().should().beAssignableTo(CrudRepository.class).because("a repository extends Repository");

    static final ArchRule NAMES_SAY_WHAT = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*(Manager|Helper|Utils?|Dto|DTO)$");

    static final ArchRule PACKAGES_ARE_NOUNS_OF_THE_TRADE = noClasses()
            .should()
            .resideInAnyPackage(
                    "..model..", "..service..", "..services..", "..repository..", "..dto..", "..util..", "..entity..");

    static final ArchRule NOTHING_IS_AUTOWIRED =
            noFields().should().beAnnotatedWith(Autowired.class).because("constructors take what a class needs");

    static final ArchRule NO_AUTOWIRED_METHODS = noCodeUnits().should().beAnnotatedWith(Autowired.class);

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callCodeUnitWhere(describe("reads the time of the machine", HouseRules::readsMachineTime));

    static final ArchRule ENTITIES_HAVE_NO_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat(annotatedWith(Entity.class)
                    .or(annotatedWith(Embeddable.class))
                    .forSubtype())
            .should()
            .haveNameMatching("set[A-Z].*");

    static final ArchRule OTHER_AGGREGATES_ARE_IDS = fields().that()
            .areAnnotatedWith(ManyToOne.class)
            .or()
            .areAnnotatedWith(OneToOne.class)
            .should(new StayInPackage())
            .allowEmptyShould(true);

    static final ArchRule TRANSACTIONS_BELONG_TO_SERVICES = noMethods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat(describe("are not @Service", type -> !type.isAnnotatedWith(Service.class)));

    static final ArchRule TRANSACTIONAL_CLASSES_ARE_SERVICES = classes()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beAnnotatedWith(Service.class)
            .allowEmptyShould(true);

    static final ArchRule CONTROLLERS_ASK_SERVICES = noClasses()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat(assignableTo(Repository.class)
                    .or(assignableTo(JdbcClient.class))
                    .or(annotatedWith(Entity.class).forSubtype()));

    static final ArchRule CONTROLLERS_ARE_SMALL = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should(new HaveFewHandlers())
            .because("a controller has at most seven handlers");

    static final ArchRule HANDLERS_HIDE =
            methods().that().areMetaAnnotatedWith(RequestMapping.class).should().notBePublic();

    static final ArchRule EVERY_PACKAGE_SAYS_NULL_MARKED = classes().should(new LiveInNullMarkedPackage());

    static final ArchRule ENGINES_ARE_PLAIN_JAVA = noClasses()
            .that()
            .resideInAnyPackage("..kernel..", "..extraction..", "..formats..", "..progress..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta.persistence..", "jakarta.servlet..");

    private static final Set<String> CLOCKS = Set.of("systemDefaultZone", "systemUTC", "system");

    private HouseRules() {}

    private static boolean readsMachineTime(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        if (owner.getPackageName().equals("java.time") && name.equals("now")) {
            return !takesClock(access);
        }
        return owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                || owner.isEquivalentTo(Date.class) && name.equals("<init>")
                || owner.isEquivalentTo(Clock.class) && CLOCKS.contains(name) && !inClockConfiguration(access);
    }

    private static boolean takesClock(JavaAccess<?> access) {
        return access.getTarget().getFullName().contains(Clock.class.getName())
                && !access.getTarget().getFullName().contains(ZoneId.class.getName());
    }

    private static boolean inClockConfiguration(JavaAccess<?> access) {
        return access.getOriginOwner().getSimpleName().equals("ClockConfiguration");
    }
}
