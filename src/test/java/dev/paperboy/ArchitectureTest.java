package dev.paperboy;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom, and which technology lives where. */
class ArchitectureTest {

    private static final String ROOT = "dev.paperboy";
    private static final Set<String> FOR_ALL = Set.of("clock", "failure", "secret", "recall");
    private static final Set<String> EDGES = Set.of("web", "admin", "api", "demo");

    /** What a package may know besides itself and what all may know. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("clock", Set.of()),
            Map.entry("failure", Set.of()),
            Map.entry("secret", Set.of()),
            Map.entry("recall", Set.of()),
            Map.entry("paper", Set.of()),
            Map.entry("source", Set.of("paper")),
            Map.entry("matching", Set.of()),
            Map.entry("search", Set.of("paper", "matching")),
            Map.entry("subscriber", Set.of("matching")),
            Map.entry("edition", Set.of("paper", "source", "search", "matching", "subscriber")),
            Map.entry("rendering", Set.of("edition", "subscriber", "paper", "matching")),
            Map.entry("delivery", Set.of("edition", "subscriber", "rendering")),
            Map.entry("guard", Set.of()),
            Map.entry("account", Set.of("guard")),
            Map.entry("inbox", Set.of("delivery", "edition", "subscriber", "rendering", "guard")));

    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target/classes"));

    static Set<String> packages() {
        return MAIN.stream()
                .map(ArchitectureTest::feature)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_knows_only_what_stands_above_it(String name) {
        var allowed = allowed(name);
        var others = packages().stream()
                .filter(other -> !allowed.contains(other))
                .map(other -> ROOT + "." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that(resideInAPackage(ROOT + "." + name + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(others))
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void packages_form_no_circle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void every_package_is_in_the_table() {
        assertThat(packages()).allSatisfy(name -> assertThat(allowed(name)).contains(name));
    }

    static Stream<ArchRule> fences() {
        return Stream.of(
                only("schedule", "org.quartz..", "io.quarkus.scheduler..", "io.quarkus.quartz.."),
                only("delivery,inbox,demo", "jakarta.mail..", "org.eclipse.angus.."),
                only("rendering,web,admin,demo", "io.quarkus.qute.."),
                only(
                        "source",
                        "java.net.http..",
                        "org.apache.hc..",
                        "javax.xml..",
                        "org.codehaus.stax2..",
                        "org.xml.sax..",
                        "org.w3c.dom..",
                        "org.jdom2..",
                        "com.rometools..",
                        "org.jsoup.."),
                only("matching", "org.apache.lucene.."));
    }

    @ParameterizedTest
    @MethodSource("fences")
    void a_technology_has_one_place(ArchRule fence) {
        fence.check(MAIN);
    }

    @Test
    void matching_is_plain_java() {
        noClasses()
                .that(resideInAPackage(ROOT + ".matching.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta..",
                        "io.quarkus..",
                        "io.smallrye..",
                        "org.hibernate..",
                        "java.sql..",
                        "javax.sql..",
                        "java.net..",
                        "com.fasterxml.."))
                .check(MAIN);
    }

    @Test
    void mathematics_knows_only_itself() {
        noClasses()
                .that(resideInAPackage(ROOT + ".rendering.math.."))
                .should()
                .dependOnClassesThat(DescribedPredicate.not(resideInAnyPackage(
                        ROOT + ".rendering.math..",
                        "java.lang..",
                        "java.util..",
                        "java.text..",
                        "java.io..",
                        "org.jspecify..")))
                .check(MAIN);
    }

    @Test
    void only_the_clock_knows_what_time_it_is() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage(ROOT + ".clock..")))
                .should()
                .callMethodWhere(describe("it reads the system's clock", ArchitectureTest::readsTheSystemsClock))
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(MAIN);
    }

    @Test
    void no_class_is_named_for_what_it_is_made_of() {
        noClasses()
                .should()
                .haveNameMatching(".*[.$](\\w*(Util|Utils|Helper|Manager|Impl|DTO|Dto)|(Base|Abstract)[A-Z]\\w*)")
                .check(MAIN);
    }

    @Test
    void what_a_class_needs_comes_through_its_constructor() {
        noFields()
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.persistence.PersistenceContext")
                .check(MAIN);
    }

    @Test
    void settings_are_read_through_mappings() {
        noFields()
                .should()
                .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                .check(MAIN);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.eclipse.microprofile.config.inject.ConfigProperty")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.eclipse.microprofile.config.ConfigProvider")
                .check(MAIN);
        classes()
                .that()
                .haveSimpleNameEndingWith("Config")
                .should()
                .beAnnotatedWith("io.smallrye.config.ConfigMapping")
                .check(MAIN);
    }

    @Test
    void nothing_prints_to_the_console() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(MAIN);
    }

    @Test
    void loggers_belong_to_their_class_alone() {
        fields().that()
                .haveRawType("org.jboss.logging.Logger")
                .should()
                .bePrivate()
                .andShould()
                .beStatic()
                .andShould()
                .beFinal()
                .check(MAIN);
    }

    @Test
    void every_package_says_what_may_be_null() {
        var marked = MAIN.stream()
                .filter(type -> type.getSimpleName().equals("package-info") && type.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());

        assertThat(marked)
                .containsAll(MAIN.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()));
    }

    @Test
    void the_rules_can_fail() {
        assertThatThrownBy(() -> only("web", "io.quarkus.scheduler..").check(MAIN))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> noClasses()
                        .should()
                        .callMethodWhere(describe("it reads the clock", ArchitectureTest::readsTheSystemsClock))
                        .check(MAIN))
                .isInstanceOf(AssertionError.class);
        assertThat(packages()).contains("paper", "matching", "subscriber", "edition", "delivery", "api");
    }

    private static ArchRule only(String features, String... technology) {
        var places = Arrays.stream(features.split(",", -1))
                .map(feature -> ROOT + "." + feature + "..")
                .toArray(String[]::new);
        return noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage(places)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(technology));
    }

    private static boolean readsTheSystemsClock(JavaCall<?> call) {
        var owner = call.getTargetOwner().getName();
        var name = call.getName();
        var withoutClock = call.getTarget().getRawParameterTypes().stream()
                .noneMatch(type -> type.getName().equals("java.time.Clock"));
        return switch (owner) {
            case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick");
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.util.Calendar" -> name.equals("getInstance");
            default -> owner.startsWith("java.time.") && name.equals("now") && withoutClock;
        };
    }

    /** Edges and what drives them know all but each other; who is missing from the table knows nothing, itself neither. */
    private static Set<String> allowed(String name) {
        var allowed = new TreeSet<String>();
        if (EDGES.contains(name) || name.equals("schedule")) {
            allowed.addAll(MAY_KNOW.keySet());
            allowed.add(name);
            if (EDGES.contains(name)) {
                allowed.add("schedule");
            }
        } else if (MAY_KNOW.containsKey(name)) {
            allowed.addAll(MAY_KNOW.getOrDefault(name, Set.of()));
            allowed.addAll(FOR_ALL);
            allowed.add(name);
        }
        return allowed;
    }

    /** The first part of the package under the root; empty for the root itself. */
    private static String feature(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1).split("\\.", 2)[0] : "";
    }
}
