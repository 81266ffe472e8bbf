package onenet.docs;

import static onenet.docs.ReferencePage.GENERATED;
import static onenet.docs.ReferencePage.assertWritten;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reference pages that are made from the contracts and the code; {@code make docs} writes them anew. */
class ReferencePagesTest {

    private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");
    private static final Pattern PROPERTY = Pattern.compile(
            "/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*(?:@WithDefault\\(\"([^\"]*)\"\\)\\s*)?(?:@WithName\\(\"([^\"]*)\"\\)\\s*)?([\\w<>., ]+) (\\w+)\\(\\);");

    /** A key read by one class alone, or by a timer's period. */
    private static final Pattern SINGLE = Pattern.compile(
            "@ConfigProperty\\(name = \"(onenet[^\"]+)\"(?:, defaultValue = \"([^\"]*)\")?\\)|\"\\$?\\{(onenet[a-z0-9.-]+)(?::([^}\"]*))?}\"|getValue\\(\"(onenet[^\"]+)\"");

    @Test
    @DisplayName("the page of problem codes equals the catalogue")
    void problems() throws IOException {
        StringBuilder page = new StringBuilder("# Problem codes\n\n" + GENERATED);
        for (Path file : House.files("contracts/problems/.*\\.yaml")) {
            page.append("\n## ")
                    .append(file.getFileName().toString().replace(".yaml", ""))
                    .append("\n\n| code | status | 中文 | English | when |\n| --- | --- | --- | --- | --- |\n");
            Map<String, Map<String, Object>> codes =
                    new ObjectMapper(new YAMLFactory()).readValue(file.toFile(), new TypeReference<>() {});
            codes.forEach((code, entry) -> page.append("| `%s` | %s | %s | %s | %s |\n"
                    .formatted(code, entry.getOrDefault("status", "400"), entry.get("zh"), entry.get("en"), entry.get("when"))));
        }
        assertWritten("problems.md", page.toString());
    }

    @Test
    @DisplayName("the page of configuration keys equals the typed configuration in the code")
    void configuration() throws IOException {
        StringBuilder page = new StringBuilder("# Configuration\n\n" + GENERATED
                + "\nEach key can be given as an environment variable: upper case, every other character becomes `_`.\n"
                + "A `*` stands for a name of your choice.\n");
        for (Path file : House.files("(services|gateway|local)/.*/src/main/java/.*Config\\.java")) {
            String text = House.text(file);
            Matcher prefix = PREFIX.matcher(text);
            if (prefix.find()) {
                page.append("\n## `%s`\n\n| key | type | default | meaning |\n| --- | --- | --- | --- |\n"
                        .formatted(prefix.group(1)));
                List<Group> groups = groups(text.substring(prefix.end()));
                append(page, prefix.group(1), groups.get(0), groups);
            }
        }
        page.append("\n## Single keys\n\n| key | default | read by |\n| --- | --- | --- |\n");
        singles(page.toString()).forEach((key, row) -> page.append(row));
        assertWritten("configuration.md", page.toString());
    }

    /** Rows of the keys no typed configuration holds, by key. */
    private static Map<String, String> singles(String page) {
        Map<String, String> rows = new TreeMap<>();
        for (Path file : House.files("(services|gateway|local/(simulators|tools))/.*src/main/java/.*\\.java")) {
            Matcher single = SINGLE.matcher(House.text(file));
            while (single.find()) {
                String key = Stream.of(1, 3, 5).map(single::group).filter(Objects::nonNull).findFirst().orElseThrow();
                String standard = single.group(1) == null ? single.group(4) : single.group(2);
                if (!page.contains("`" + key + "`")) {
                    rows.putIfAbsent(key, "| `%s` | %s | %s |\n".formatted(
                            key,
                            standard == null ? "" : "`" + standard + "`",
                            file.getFileName().toString().replace(".java", "")));
                }
            }
        }
        return rows;
    }

    @Test
    @DisplayName("every key that a file sets or a page names is one that the code reads")
    void nothingElse() {
        List<String> known = Pattern.compile("(?m)^\\| `(onenet\\.[^`]+)` \\|").matcher(House.text(House.ROOT.resolve("docs/reference/configuration.md"))).results()
                .map(found -> found.group(1))
                .toList();
        assertThat(known).hasSizeGreaterThan(50);
        List<String> keys = known.stream()
                .map(key -> key.replace(".", "\\.").replace("*", "(\"[^\"]+\"|[\\w-]+|\\*)"))
                .toList();
        List<String> variables = known.stream()
                .map(key -> key.replaceAll("[^A-Za-z0-9*]", "_").toUpperCase(Locale.ROOT).replace("*", "[A-Z0-9_]+"))
                .toList();
        assertThat(named("(services|gateway|local)/.*/src/main/resources/.*\\.properties", "(?m)^(?:%\\w+\\.)?(onenet\\.[^=\\s]+)="))
                .isNotEmpty().allMatch(key -> keys.stream().anyMatch(key::matches));
        // a page may name a whole group
        assertThat(named("(docs|services|k8s)/.*\\.md", "`(onenet\\.[a-z0-9-]+\\.[a-z0-9.*-]*[a-z*])(?:=[^`]*)?`"))
                .isNotEmpty().allMatch(key -> keys.stream().anyMatch(key::matches)
                        || known.stream().anyMatch(each -> each.startsWith(key + ".")));
        assertThat(named("k8s/.*\\.(yaml|md)", "\\b(ONENET_[A-Z0-9_]*[A-Z0-9])[=`]"))
                .isNotEmpty().allMatch(key -> variables.stream().anyMatch(key::matches));
        assertThat(named("local/launcher/src/main/java/.*\\.java", "\"(onenet\\.[a-z-]+\\.[a-z.-]*[a-z])\",\\s"))
                .isNotEmpty().allMatch(key -> keys.stream().anyMatch(key::matches));
    }

    private static List<String> named(String files, String pattern) {
        return House.files(files).stream()
                .flatMap(file -> Pattern.compile(pattern).matcher(House.text(file)).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** The outer interface and the ones nested in it, by name. */
    private static List<Group> groups(String text) {
        String[] parts = text.split("interface ");
        return Arrays.stream(parts)
                .skip(1)
                .map(part -> new Group(part.substring(0, part.indexOf(' ')), part))
                .toList();
    }

    private record Group(String name, String text) {}

    private static void append(StringBuilder page, String prefix, Group group, List<Group> all) {
        Matcher property = PROPERTY.matcher(group.text());
        while (property.find()) {
            String type = property.group(4).strip();
            String name = property.group(3) == null ? kebab(property.group(5)) : property.group(3);
            String key = prefix + "." + name;
            Optional<Group> nested = all.stream()
                    .filter(each -> type.matches("(Map<String, |List<|Optional<)?" + each.name() + ">?"))
                    .findFirst();
            if (nested.isPresent()) {
                append(page, type.startsWith("Map<") ? key + ".*" : key, nested.get(), all);
            } else {
                page.append(row(key, type, property));
            }
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String row(String key, String type, Matcher property) {
        String meaning = property.group(1)
                .replaceAll("\\s*\\n\\s*\\*?\\s*", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .strip();
        String standard = property.group(2) == null ? "" : "`" + property.group(2) + "`";
        return "| `%s` | %s | %s | %s |\n".formatted(key, type, standard, meaning);
    }
}
