package onenet.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The rules of the house, checked in every service by a ten-line test. */
public final class ArchitectureRules {

    private final String root;
    private final JavaClasses code;

    private ArchitectureRules(String root) {
        this.root = root;
        this.code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    /**
     * Checks everything below the package.
     *
     * @param root for example {@code onenet.hazchem}
     * @param aggregate the package all features stand on, for example {@code licencecase}
     */
    public static void check(String root, String aggregate) {
        ArchitectureRules rules = new ArchitectureRules(root);
        rules.layers(aggregate);
        rules.time();
        rules.exceptions();
        rules.shapes();
        rules.names();
        rules.requests();
    }

    private void requests() {
        assertThat(RequestBounds.without(code.stream()
                        .filter(type -> type.isAnnotatedWith("jakarta.ws.rs.Path"))
                        .map(JavaClass::reflect)))
                .as("numbers and days of requests without bounds")
                .isEmpty();
    }

    private void layers(String aggregate) {
        slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("features stand side by side; a circle makes one feature of two")
                .check(code);
        noClasses()
                .that()
                .resideOutsideOfPackages("..web..", "..exchange..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .because("only web and exchange know HTTP")
                .check(code);
        noClasses()
                .that()
                .resideInAPackage(root + "." + aggregate)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("onenet.outbox..", "com.rabbitmq..", "..web..", "..exchange..")
                .because("the law of a case knows neither HTTP nor messaging")
                .allowEmptyShould(true)
                .check(code);
    }

    private void time() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .because("time comes in as a parameter")
                .check(code);
    }

    private void exceptions() {
        noClasses()
                .should()
                .callConstructor(RuntimeException.class, String.class)
                .orShould()
                .callConstructor(RuntimeException.class, String.class, Throwable.class)
                .orShould()
                .callConstructor(Exception.class, String.class)
                .because("a nameless exception tells nobody what to do")
                .check(code);
    }

    private void shapes() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(haveNoSetters())
                .because("an aggregate speaks in verbs")
                .allowEmptyShould(true)
                .check(code);
        classes()
                .that(areUseCases())
                .should(haveOnePublicMethod())
                .because("one use case, one class, one way in")
                .allowEmptyShould(true)
                .check(code);
    }

    private void names() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Common|Base|Data|Info)")
                .because("such a name says nothing")
                .check(code);
    }

    private static DescribedPredicate<JavaClass> areUseCases() {
        return DescribedPredicate.describe(
                "are use cases",
                type -> type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class))
                        && type.getMethods().stream()
                                .anyMatch(method -> method.getName().equals("handle")));
    }

    private static ArchCondition<JavaClass> haveNoSetters() {
        return new ArchCondition<>("have no setter and no public field") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(method -> method.getName().matches("set[A-Z].*"))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(method, method.getFullName())));
                type.getFields().stream()
                        .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC)
                                && !field.getModifiers().contains(JavaModifier.STATIC))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getFullName())));
            }
        };
    }

    private static ArchCondition<JavaClass> haveOnePublicMethod() {
        return new ArchCondition<>("have one public method") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long ways = type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .count();
                if (ways != 1) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has " + ways + " ways in"));
                }
            }
        };
    }
}
