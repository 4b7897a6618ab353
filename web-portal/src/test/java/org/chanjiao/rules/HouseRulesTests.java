package org.chanjiao.rules;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "org.chanjiao",
        importOptions = {ImportOption.DoNotIncludeTests.class, HouseRulesTests.WithoutTestSupport.class})
class HouseRulesTests {

    @ArchTest
    static final ArchRule CONTROLLERS_HIDE = HouseRules.CONTROLLERS_HIDE;

    @ArchTest
    static final ArchRule HANDLERS_HIDE = HouseRules.HANDLERS_HIDE;

    @ArchTest
    static final ArchRule REPOSITORIES_HIDE = HouseRules.REPOSITORIES_HIDE.allowEmptyShould(true);

    @ArchTest
    static final ArchRule REPOSITORIES_DECLARE_WHAT_IS_USED = HouseRules.REPOSITORIES_DECLARE_WHAT_IS_USED;

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT = HouseRules.NAMES_SAY_WHAT;

    @ArchTest
    static final ArchRule PACKAGES_ARE_NOUNS_OF_THE_TRADE = HouseRules.PACKAGES_ARE_NOUNS_OF_THE_TRADE;

    @ArchTest
    static final ArchRule NOTHING_IS_AUTOWIRED = HouseRules.NOTHING_IS_AUTOWIRED;

    @ArchTest
    static final ArchRule NO_AUTOWIRED_METHODS = HouseRules.NO_AUTOWIRED_METHODS;

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = HouseRules.TIME_COMES_FROM_THE_CLOCK;

    @ArchTest
    static final ArchRule ENTITIES_HAVE_NO_SETTERS = HouseRules.ENTITIES_HAVE_NO_SETTERS.allowEmptyShould(true);

    @ArchTest
    static final ArchRule OTHER_AGGREGATES_ARE_IDS = HouseRules.OTHER_AGGREGATES_ARE_IDS;

    @ArchTest
    static final ArchRule TRANSACTIONS_BELONG_TO_SERVICES =
            HouseRules.TRANSACTIONS_BELONG_TO_SERVICES.allowEmptyShould(true);

    @ArchTest
    static final ArchRule TRANSACTIONAL_CLASSES_ARE_SERVICES = HouseRules.TRANSACTIONAL_CLASSES_ARE_SERVICES;

    @ArchTest
    static final ArchRule CONTROLLERS_ASK_SERVICES = HouseRules.CONTROLLERS_ASK_SERVICES;

    @ArchTest
    static final ArchRule CONTROLLERS_ARE_SMALL = HouseRules.CONTROLLERS_ARE_SMALL;

    @ArchTest
    static final ArchRule EVERY_PACKAGE_SAYS_NULL_MARKED = HouseRules.EVERY_PACKAGE_SAYS_NULL_MARKED;

    @ArchTest
    static final ArchRule ENGINES_ARE_PLAIN_JAVA = HouseRules.ENGINES_ARE_PLAIN_JAVA;

    /** The module {@code test-support} is main code of its own, but no code of the product. */
    static final class WithoutTestSupport implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/testsupport/");
        }
    }
}
