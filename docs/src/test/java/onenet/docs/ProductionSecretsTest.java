package onenet.docs;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.production.Known;
import onenet.production.Secret;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No process starts in production with what stands in the repository: every process checks, and the check knows every value. */
class ProductionSecretsTest {

    private static final Path LIST =
            House.ROOT.resolve("services/kernel/production/src/main/resources/onenet/production/known-values.txt");

    private static final Pattern PROPERTY = Pattern.compile("(?m)^(?:%\\w+\\.)?([\\w.\"-]+)=(.+)$");
    private static final Pattern DEFAULT = Pattern.compile("@WithDefault\\(\"([^\"]*)\"\\)\\s+[\\w<>]+ (\\w+)\\(\\);");
    private static final Pattern PAIR = Pattern.compile("\"((?:onenet|quarkus)\\.[a-z.-]+)\",\\s+\"([^\"]+)\"");
    private static final Pattern REALM = Pattern.compile("\"(?:secret|value)\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern DATABASE = Pattern.compile("Optional\\.of\\(\"([a-z_]+)\"\\)");
    private static final Pattern ACCOUNT = Pattern.compile("account: ([a-z-]+)");

    @Test
    @DisplayName("every process there is carries the check")
    void everyProcess() {
        List<Path> processes = House.files(".*pom\\.xml").stream()
                .filter(pom -> House.text(pom).contains("<artifactId>quarkus-maven-plugin</artifactId></plugin>"))
                .toList();
        assertThat(processes).hasSizeGreaterThanOrEqualTo(6).allSatisfy(pom -> assertThat(House.text(pom))
                .as(House.name(pom))
                .contains("<artifactId>kernel-production</artifactId></dependency>"));
    }

    @Test
    @DisplayName("every secret that stands in the repository is known to the check")
    void everyValue() throws IOException {
        Set<String> values = new TreeSet<>();
        Stream.of(properties(), defaults(), launcher(), realms(), accounts())
                .flatMap(each -> each)
                .filter(value -> !value.contains("${") && !value.contains("{"))
                .forEach(values::add);
        assertThat(values).contains("hazchem-licence", "portal", "hazchem_licence_app", "demo-only");
        if (Boolean.getBoolean("onenet.docs.write")) {
            String title = House.text(LIST).lines().findFirst().orElseThrow();
            Files.writeString(LIST, title + "\n" + String.join("\n", values) + "\n");
        }
        assertThat(House.text(LIST).lines().skip(1)).containsExactlyElementsOf(values);
        assertThat(values).allMatch(Known::isKnown);
    }

    @Test
    @DisplayName("whoever writes a private key writes it for its owner alone")
    void privateKeys() {
        assertThat(House.files(".*/src/main/java/.*\\.java").stream()
                        .filter(file -> House.text(file).contains("new JcaPEMWriter(")))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(House.text(file)).contains("PrivateFile.writer("));
    }

    private static Stream<String> properties() {
        return House.files(".*/src/main/resources/.*\\.properties").stream()
                .flatMap(file -> PROPERTY.matcher(House.text(file)).results())
                .filter(found -> Secret.of(found.group(1)).isPresent())
                .map(found -> found.group(2).strip());
    }

    private static Stream<String> defaults() {
        return House.files(".*/src/main/java/.*Config\\.java").stream()
                .flatMap(file -> DEFAULT.matcher(House.text(file)).results())
                .filter(found -> Secret.of("onenet." + kebab(found.group(2))).isPresent())
                .map(found -> found.group(1));
    }

    private static Stream<String> launcher() {
        String rows = House.files("local/.*/ServiceRow\\.java").stream().map(House::text).collect(Collectors.joining());
        Stream<String> databases = DATABASE.matcher(rows).results()
                .map(found -> found.group(1))
                .flatMap(database -> Stream.of(database, database + "_app"));
        Stream<String> settings = House.files("local/.*/src/main/java/.*\\.java").stream()
                .flatMap(file -> PAIR.matcher(House.text(file)).results())
                .filter(found -> Secret.of(found.group(1)).isPresent())
                .map(found -> found.group(2));
        return Stream.concat(databases, settings);
    }

    private static Stream<String> realms() {
        return House.files(".*realm.*\\.json").stream()
                .flatMap(file -> REALM.matcher(House.text(file)).results())
                .map((MatchResult found) -> found.group(1));
    }

    private static Stream<String> accounts() {
        return House.files("contracts/asyncapi/accounts\\.yaml").stream()
                .flatMap(file -> ACCOUNT.matcher(House.text(file)).results())
                .map(found -> found.group(1));
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
