package cn.hotline.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;

/** What all modules keep to, whichever class is next to be written. */
public final class HouseRules {

    private static final String ADAPTERS = "..core.adapter..";
    private static final String MAPPERS = "..core.adapter.mybatis..";
    private static final String MACHINE = "..core.workorder.machine..";
    private static final String FEATURES = "..core.*..";
    /** Knows the one library of characters, so that nobody else has to. */
    private static final String LANGUAGE = "..core.language..";

    /** Stereotypes, transactions and retries mark the entrances; the exceptions of the store are what is retried. */
    private static final String[] ALLOWED_IN_FEATURES = {
        "cn.hotline..",
        "java..",
        "javax.crypto..",
        "org.slf4j..",
        "org.jspecify..",
        "jakarta.validation..",
        "org.springframework.stereotype..",
        "org.springframework.transaction.annotation..",
        "org.springframework.resilience..",
        "org.springframework.dao.."
    };

    /** Numbers of the house are records that say their property's name. */
    private static final DescribedPredicate<JavaClass> BARE = DescribedPredicate.describe(
            "are primitive or name a property",
            type -> type.getBaseComponentType().isPrimitive()
                    || type.isEquivalentTo(ConfigurationProperties.class)
                    || type.isEquivalentTo(DefaultValue.class));

    private static final String[] STATE_MACHINE = {
        "org.springframework.statemachine..", "org.springframework.messaging..", "reactor.."
    };

    public static final ArchRule TIME_COMES_FROM_THE_INJECTED_CLOCK = noClasses()
            .should()
            .accessTargetWhere(OwnClock.READ)
            .because("a test must be able to advance the clock (the bean itself excepted)");

    public static final ArchRule NOTHING_BUT_QUARTZ_KEEPS_TIME = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.scheduling.annotation..",
                    "org.springframework.scheduling.concurrent..",
                    "org.springframework.scheduling.config..",
                    "org.springframework.scheduling.support..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Timer|TimerTask|concurrent\\.Scheduled.*)"
                    + "|org\\.springframework\\.scheduling\\.TaskScheduler")
            .because("jobs stand in Quartz's tables, where every instance sees them");

    public static final ArchRule NAMES_SAY_WHAT_A_CLASS_DOES = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Utils?|Helper|Common|Impl|VO|BO|PO|DTO)")
            .because("such a name tells nothing about the trade");

    public static final ArchRule STATE_MACHINE_STAYS_IN_ITS_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage(MACHINE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(STATE_MACHINE)
            .because("the library is archived upstream and must be replaceable in one place");

    public static final ArchRule FEATURES_NEED_LITTLE = classes()
            .that()
            .resideInAPackage(FEATURES)
            .and()
            .resideOutsideOfPackages(ADAPTERS, MACHINE, LANGUAGE)
            .and()
            .areNotMetaAnnotatedWith(Configuration.class)
            .should(onlyDependOnClassesThat(DescribedPredicate.<JavaClass>or(
                    JavaClass.Predicates.resideInAnyPackage(ALLOWED_IN_FEATURES), BARE)))
            .because("the trade is worth more than any library");

    public static final ArchRule ADAPTERS_DEPEND_ON_FEATURES_NEVER_THE_REVERSE = noClasses()
            .that()
            .resideInAPackage(FEATURES)
            .and()
            .resideOutsideOfPackage(ADAPTERS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ADAPTERS);

    public static final ArchRule CONTROLLERS_AND_JOBS_KNOW_NO_MAPPER = noClasses()
            .that(DescribedPredicate.<JavaClass>or(
                    JavaClass.Predicates.resideInAnyPackage("..hotline.api..", "..hotline.scheduler.."),
                    CanBeAnnotated.Predicates.metaAnnotatedWith(Controller.class)
                            .forSubtype()))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(MAPPERS)
            .allowEmptyShould(true);

    public static final ArchRule MAPPERS_RETURN_NAMED_ROWS = classes()
            .that()
            .resideInAPackage(MAPPERS)
            .and()
            .haveSimpleNameEndingWith("Mapper")
            .should(MapperCondition.RETURN_NO_MAP);

    public static final ArchRule ONE_STORE_WRITES_CASES = noClasses()
            .that()
            .doNotHaveSimpleName("MyBatisCaseStore")
            .and()
            .doNotHaveSimpleName("CaseWriteMapper")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("CaseWriteMapper")
            .because("an order changes through its desk alone");

    private HouseRules() {}

    public static List<ArchRule> all() {
        return List.of(
                TIME_COMES_FROM_THE_INJECTED_CLOCK,
                NOTHING_BUT_QUARTZ_KEEPS_TIME,
                NAMES_SAY_WHAT_A_CLASS_DOES,
                STATE_MACHINE_STAYS_IN_ITS_PACKAGE,
                FEATURES_NEED_LITTLE,
                ADAPTERS_DEPEND_ON_FEATURES_NEVER_THE_REVERSE,
                CONTROLLERS_AND_JOBS_KNOW_NO_MAPPER,
                MAPPERS_RETURN_NAMED_ROWS,
                ONE_STORE_WRITES_CASES);
    }
}
