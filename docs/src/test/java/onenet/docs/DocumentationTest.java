package onenet.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The documentation points at things that exist. */
class DocumentationTest {

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
    private static final Pattern CODE = Pattern.compile("`([A-Z][A-Za-z0-9]+)`");
    private static final Pattern MAKE = Pattern.compile("`make ([a-z-]+)");

    @Test
    @DisplayName("every relative link leads to a file")
    void links() {
        List<String> broken = new ArrayList<>();
        for (Path page : House.files(".*\\.md")) {
            Matcher link = LINK.matcher(House.text(page));
            while (link.find()) {
                String target = link.group(1);
                if (!target.matches("(https?|mailto):.*") && !Files.exists(page.getParent().resolve(target))) {
                    broken.add(House.name(page) + " → " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    @DisplayName("every class the glossary names exists")
    void glossary() {
        Set<String> classes = House.files(".*/src/main/java/.*\\.java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        Set<String> nested = House.files(".*/src/main/java/.*\\.java").stream()
                .flatMap(file -> Pattern.compile("(?:record|enum|interface|class) ([A-Z]\\w+)")
                        .matcher(House.text(file))
                        .results()
                        .map(found -> found.group(1)))
                .collect(Collectors.toSet());
        List<String> unknown = CODE.matcher(House.text(House.ROOT.resolve("docs/reference/glossary.md")))
                .results()
                .map(found -> found.group(1))
                .filter(name -> !classes.contains(name) && !nested.contains(name))
                .toList();
        assertThat(unknown).isEmpty();
    }

    @Test
    @DisplayName("every make target a page names exists")
    void makeTargets() {
        String makefile = House.text(House.ROOT.resolve("Makefile"));
        List<String> unknown = House.files("(README|docs/.*|.*/README)\\.md").stream()
                .flatMap(page -> MAKE.matcher(House.text(page)).results().map(found -> found.group(1)))
                .distinct()
                .filter(target -> !makefile.contains("\n" + target + ":"))
                .toList();
        assertThat(unknown).isEmpty();
    }
}
