package onenet.prereview;

import onenet.casework.identity.InvalidIdentifier;
import onenet.casework.identity.RegistryUscc;
import onenet.casework.identity.Uscc;
import onenet.items.Material;
import onenet.items.Text;
import onenet.text.Folding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the letters of a paper say of whose it is, what it is, and until when it holds. */
final class PaperText {

    private static final Pattern CODE = Pattern.compile("(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{18}(?![0-9A-Z])");
    private static final Pattern END = Pattern.compile(
            "(?:有效期(?:限)?(?:截止)?(?:自.{0,24}?)?[至到]|valid(?:until|to|through))[:：]?(\\d{4})[年./-](\\d{1,2})[月./-](\\d{1,2})");

    /** What a paper is called stands in one of its first lines, with little else in that line. */
    private static final int FIRST_LINES = 6;

    /** Parts of a name that are names themselves: a material may come as one of several papers. */
    private static final String BETWEEN_NAMES = "或者|[;；,，()（）]";

    /** Fewer letters are no name but a word: 清单, 证书. */
    private static final int SHORTEST = 4;

    private static final int LONGEST_TITLE = 40;

    private final String letters;
    private final List<String> head;

    PaperText(String text) {
        this.letters = text.toUpperCase(Locale.ROOT);
        this.head = text.lines()
                .map(Folding::sought)
                .filter(line -> !line.isEmpty())
                .limit(FIRST_LINES)
                .toList();
    }

    /** The code of an enterprise the paper names, when it never names this one. */
    Optional<String> anotherEnterprise(Uscc own) {
        List<String> codes = CODE.matcher(letters)
                .results()
                .map(MatchResult::group)
                .filter(PaperText::isCode)
                .distinct()
                .toList();
        return codes.contains(own.value()) ? Optional.empty() : codes.stream().findFirst();
    }

    private static boolean isCode(String code) {
        try {
            return new RegistryUscc(code).organisationCheckHolds();
        } catch (InvalidIdentifier noCode) {
            return false;
        }
    }

    /** The other material whose name the paper begins with, when its own is not there. */
    Optional<Text> begunAs(String material, List<Material> known) {
        List<Material> begun = known.stream().filter(this::isCalled).toList();
        return begun.stream().anyMatch(each -> each.id().equals(material))
                ? Optional.empty()
                : begun.stream().map(Material::name).findFirst();
    }

    private boolean isCalled(Material material) {
        return Stream.of(material.name().zh(), material.name().en())
                .flatMap(name -> Stream.concat(Stream.of(name), Arrays.stream(name.split(BETWEEN_NAMES))))
                .map(Folding::sought)
                .filter(name -> name.length() >= SHORTEST)
                .anyMatch(name -> head.stream().anyMatch(line -> isTitle(line, name)));
    }

    /** 安全评价报告, or the name of an enterprise before it; a sentence that speaks of a paper is none. */
    private static boolean isTitle(String line, String name) {
        return line.contains(name)
                && (line.length() <= 2 * name.length() || (line.length() <= LONGEST_TITLE && line.endsWith(name)));
    }

    /** The last day it says it is valid, when that is over. */
    Optional<LocalDate> endedBefore(LocalDate today) {
        String close = letters.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00A0\u3000]+", "");
        return END.matcher(close)
                .results()
                .flatMap(end -> day(end).stream())
                .max(Comparator.naturalOrder())
                .filter(last -> last.isBefore(today));
    }

    private static Optional<LocalDate> day(MatchResult end) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(end.group(1)), Integer.parseInt(end.group(2)), Integer.parseInt(end.group(3))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
