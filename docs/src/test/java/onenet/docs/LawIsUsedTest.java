package onenet.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Law that only a test calls protects nobody: what a rule says must be asked by the program. */
class LawIsUsedTest {

    /** The law of a service, and the legal core of the kernel. */
    private static final String LAW =
            "services/[a-z-]+/src/main/java/.*/law/.*\\.java|services/kernel/casework/src/main/java/.*/(act|authority|calendar|clock|identity)/.*\\.java";

    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public (?:final |sealed |abstract )*(?:class|record|enum|interface) (\\w+)");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import [^;]+;");

    @Test
    @DisplayName("every public class of the law is used by main code outside its package, or by another of its package that is")
    void everyClassOfTheLaw() {
        Map<Path, String> code = new TreeMap<>();
        House.files("services/.*/src/main/java/.*\\.java").forEach(file -> code.put(file, withoutComments(file)));
        Map<Path, String> law = new TreeMap<>();
        House.files(LAW).forEach(file -> publicType(code.get(file)).forEach(name -> law.put(file, name)));
        assertThat(law).as("classes of the law found").hasSizeGreaterThan(50);
        Map<Path, List<Path>> users = new TreeMap<>();
        law.forEach((file, name) -> users.put(file, users(code, file, name)));
        Set<Path> used = used(users);
        assertThat(law.keySet().stream().filter(file -> !used.contains(file)).map(House::name))
                .isEmpty();
    }

    private static Set<Path> used(Map<Path, List<Path>> users) {
        Set<Path> used = new TreeSet<>();
        users.forEach((file, by) -> {
            if (by.stream().anyMatch(user -> !user.getParent().equals(file.getParent()))) {
                used.add(file);
            }
        });
        // what a used neighbour uses is used as well; each round can only add
        for (int before = -1; before != used.size(); ) {
            before = used.size();
            users.forEach((file, by) -> {
                if (by.stream().anyMatch(used::contains)) {
                    used.add(file);
                }
            });
        }
        return used;
    }

    /** Files that name the type; a service's law is its own, and another's class of the same name is none of it. */
    private static List<Path> users(Map<Path, String> code, Path law, String type) {
        Pattern word = Pattern.compile("\\b" + type + "\\b");
        String home = House.name(law).startsWith("services/kernel/") ? "services/" : service(law);
        List<Path> files = new ArrayList<>();
        code.forEach((file, text) -> {
            if (!file.equals(law) && House.name(file).startsWith(home) && word.matcher(text).find()) {
                files.add(file);
            }
        });
        return files;
    }

    private static String service(Path file) {
        String[] steps = House.name(file).split("/", 3);
        return steps[0] + "/" + steps[1] + "/";
    }

    private static List<String> publicType(String text) {
        Matcher type = PUBLIC_TYPE.matcher(text);
        return type.find() ? List.of(type.group(1)) : List.of();
    }

    private static String withoutComments(Path file) {
        String text = COMMENT.matcher(House.text(file)).replaceAll("");
        return IMPORT.matcher(text).replaceAll("");
    }
}
