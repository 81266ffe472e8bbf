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
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rules of the house, checked in every service by a ten-line test. */
public final class ArchitectureRules {

    private final String root;
    private final String aggregate;
    private final JavaClasses code;
    private final Set<String> ground = new HashSet<>();
    private final Map<String, String> standing = new TreeMap<>();

    private ArchitectureRules(String root, String aggregate) {
        this.root = root;
        this.aggregate = aggregate;
        this.ground.add(aggregate);
        this.code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    /**
     * The rules for everything below the package.
     *
     * @param root for example {@code onenet.hazchem}
     * @param aggregate the package all features stand on, for example {@code licencecase}
     */
    public static ArchitectureRules of(String root, String aggregate) {
        return new ArchitectureRules(root, aggregate);
    }

    /** Further rooms that features stand on. */
    public ArchitectureRules ground(String... rooms) {
        ground.addAll(List.of(rooms));
        return this;
    }

    /** A breach that still stands, and why; one that stands no longer must leave the list. */
    public ArchitectureRules except(String breach, String reason) {
        assertThat(reason).isNotBlank();
        standing.put(breach, reason);
        return this;
    }

    public void check() {
        layers();
        time();
        exceptions();
        shapes();
        names();
        requests();
        assertThat(new Walls(root, code, ground).breaches(aggregate))
                .as("walls of the house that are broken, against those with a reason")
                .containsExactlyElementsOf(standing.keySet());
    }

    private void requests() {
        assertThat(RequestBounds.without(code.stream()
                        .filter(type -> type.isAnnotatedWith("jakarta.ws.rs.Path"))
                        .map(JavaClass::reflect)))
                .as("numbers and days of requests without bounds")
                .isEmpty();
    }

    private void layers() {
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
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
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
