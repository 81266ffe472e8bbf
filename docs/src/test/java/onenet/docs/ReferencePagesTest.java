package onenet.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reference pages that are made from the contracts and the code; {@code make docs} writes them anew. */
class ReferencePagesTest {

    private static final String GENERATED = "Generated; do not edit. `make docs` writes it anew.\n";
    private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");
    private static final Pattern PROPERTY = Pattern.compile(
            "/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*(?:@WithDefault\\(\"([^\"]*)\"\\)\\s*)?(?:@WithName\\(\"[^\"]*\"\\)\\s*)?([\\w<>., ]+) (\\w+)\\(\\);");

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
                    .formatted(code, entry.get("status"), entry.get("zh"), entry.get("en"), entry.get("when"))));
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
        assertWritten("configuration.md", page.toString());
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
            String type = property.group(3).strip();
            String key = prefix + "." + kebab(property.group(4));
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

    private static void assertWritten(String name, String content) throws IOException {
        Path page = House.ROOT.resolve("docs/reference").resolve(name);
        if (Boolean.getBoolean("onenet.docs.write")) {
            Files.writeString(page, content);
        }
        assertThat(House.text(page)).isEqualTo(content);
    }
}
