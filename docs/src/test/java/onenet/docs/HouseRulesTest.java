package onenet.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What keeps the house small and its walls standing. */
class HouseRulesTest {

    private static final int LONGEST_CLASS = 300;
    private static final int LONGEST_METHOD = 40;
    private static final int LONGEST_LIBRARY = 1_000;

    /** Files allowed to be longer, each with its reason. */
    private static final Map<String, String> LONG_FILES = Map.of(
            "LicenceCase.java", "one verb for each of the legal acts on a case; splitting it would let a status change outside");

    /** Kernel libraries allowed to be longer. */
    private static final Map<String, String> LONG_METHODS = Map.of(
            "public LicenceCaseView view(LicenceCase found, Actor actor) {", "one line for each field of the view, and nothing else");

    private static final Map<String, String> LONG_LIBRARIES = Map.ofEntries(
            Map.entry("attachments", "two stores, and four kinds of files each read as far as it takes to know that it is only paper"),
            Map.entry("casedesk", "the head of an aggregate, the order in which an act is asked, hands, clocks, files, and the head of its events"),
            Map.entry("casework", "the legal core: lifecycle, clock, calendar, identifiers and authority, without a framework"),
            Map.entry("contract", "all that a stranger needs of a document, part by part: shapes, sign-in, heads, answers, examples, words"),
            Map.entry("outbox", "relay, inbox, replay and dead letters share one topology and are proved together"),
            Map.entry("problem", "whatever a request can fail with, read from JSON, addresses, fields and constraints into one body"),
            Map.entry("proofs", "the client, the file of a case's proofs and what stands at each moment are one story, from the first question to the decision"),
            Map.entry("requests", "what a request and its answer owe each other: keys, versions, conditions, dates, and JSON read and written exactly"),
            Map.entry("testkit", "test scope: what is asked of every service, said once instead of four times"),
            Map.entry("tlog", "one family of published formats: tree, tiles, notes, keys, policies, proofs and witnesses mean nothing without each other"),
            Map.entry("worklist", "lists, counts, and whose each case is go by the same rows and the same index"));

    private static final Pattern METHOD =
            Pattern.compile("(?m)^    (?:(?:public|protected|private|static|final|abstract|synchronized|default) )*[\\w<>\\[\\], ?.]+ \\w+\\([^;{]*\\)[^;{]*\\{\\n");

    private static final Pattern DEPENDENCY = Pattern.compile("<artifactId>([a-z-]+)</artifactId>");
    private static final Set<String> SERVICES = services();

    /** Every folder of services that is no library: a new service is under these rules from its first day. */
    private static Set<String> services() {
        return House.files("services/[a-z-]+/pom\\.xml").stream()
                .map(pom -> pom.getParent().getFileName().toString())
                .filter(folder -> !folder.equals("kernel"))
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("every service is known to these rules")
    void everyService() {
        assertThat(SERVICES).contains("hazchem-licence", "e-certificate", "plan-filing", "proof-exemption");
    }

    @Test
    @DisplayName("every service holds the rules of the house about its code")
    void architecture() {
        assertThat(SERVICES).allSatisfy(service -> assertThat(
                        House.files("services/" + service + "/src/test/java/.*ArchitectureTest\\.java"))
                .anyMatch(file -> House.text(file).contains("ArchitectureRules.of(")));
    }

    @Test
    @DisplayName("no class is longer than 300 lines, but for those with a reason")
    void classes() {
        List<String> tooLong = House.files(".*/src/main/java/.*\\.java").stream()
                .filter(file -> !LONG_FILES.containsKey(file.getFileName().toString()))
                .filter(file -> House.text(file).lines().count() > LONGEST_CLASS)
                .map(House::name)
                .toList();
        assertThat(tooLong).isEmpty();
    }

    @Test
    @DisplayName("no method is longer than 40 lines")
    void methods() {
        List<String> tooLong = new ArrayList<>();
        for (Path file : House.files(".*/src/main/java/.*\\.java")) {
            String text = House.text(file);
            Matcher method = METHOD.matcher(text);
            while (method.find()) {
                int end = text.indexOf("\n    }\n", method.end() - 1);
                long lines = end < 0 ? 0 : text.substring(method.end(), end).lines().count();
                if (lines > LONGEST_METHOD && !LONG_METHODS.containsKey(method.group().strip())) {
                    tooLong.add(House.name(file) + ": " + method.group().strip() + " " + lines);
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    @DisplayName("no kernel library outgrows its promise, but for those with a reason")
    void libraries() {
        Map<String, Long> lines = new java.util.TreeMap<>();
        House.files("services/kernel/[a-z]+/src/main/java/.*\\.java")
                .forEach(file -> lines.merge(
                        House.ROOT.relativize(file).getName(2).toString(),
                        House.text(file).lines().count(),
                        Long::sum));
        lines.keySet().removeAll(LONG_LIBRARIES.keySet());
        assertThat(lines).allSatisfy((library, length) -> assertThat(length).isLessThanOrEqualTo(LONGEST_LIBRARY));
    }

    @Test
    @DisplayName("no service depends on another service's module, and no kernel library on a service")
    void walls() {
        List<String> breaches = new ArrayList<>();
        for (Path pom : House.files("services/.*pom\\.xml")) {
            String own = pom.getParent().getFileName().toString();
            Set<String> others = new HashSet<>(SERVICES);
            others.remove(own);
            DEPENDENCY
                    .matcher(House.text(pom))
                    .results()
                    .map(found -> found.group(1))
                    .filter(others::contains)
                    .forEach(other -> breaches.add(own + " → " + other));
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    @DisplayName("the journeys are built after every service, or they may meet a city of which a part is not packaged yet")
    void journeysComeLast() {
        Set<String> builtBefore = DEPENDENCY
                .matcher(House.text(House.ROOT.resolve("gateway/journeys/pom.xml")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(builtBefore).containsAll(SERVICES);
    }

    @Test
    @DisplayName("no test sleeps or is switched off")
    void tests() {
        List<String> found = House.files(".*/src/test/java/.*\\.java").stream()
                .filter(file -> !file.endsWith("HouseRulesTest.java"))
                .filter(file -> Pattern.compile("Thread\\.sleep|@Disabled|@Ignore")
                        .matcher(House.text(file))
                        .find())
                .map(House::name)
                .toList();
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("nothing committed carries a registry's address or a path of one machine")
    void addresses() {
        Pattern unwanted = Pattern.compile("maven\\.apache\\.org/maven2|registry\\.npmjs|deb\\.debian|/home/[a-z]+/|\\b/root/");
        List<String> found = House.files(".*\\.(java|md|ya?ml|json|properties|xml|sh|csv)|Makefile|\\.ci/run").stream()
                .filter(file -> !file.endsWith("HouseRulesTest.java"))
                .filter(file -> unwanted.matcher(House.text(file)).find())
                .map(House::name)
                .toList();
        assertThat(found).isEmpty();
    }
}
