package onenet.chemicals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An edition as a file: a head of {@code # key: value} lines, a line of column names, a line for each entry. */
public final class EditionFile {

    /** The edition every service is shipped with. */
    private static final String SHIPPED = "contracts/chemicals/catalogue.csv";

    private static final List<String> COLUMNS = List.of(
            "serial",
            "name",
            "alias",
            "english",
            "cas",
            "highly_toxic",
            "explosive_precursor",
            "precursor_class",
            "key_supervised",
            "threshold_t",
            "threshold_source");

    private EditionFile() {}

    public static Edition shipped(ClassLoader loader) {
        try (InputStream file = loader.getResourceAsStream(SHIPPED)) {
            if (file == null) {
                throw new InvalidCatalogue(SHIPPED + " is not on the class path");
            }
            return edition(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws InvalidCatalogue naming what is wrong and where */
    public static Edition read(Path file) {
        try {
            return edition(Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lines of a file that is read back as the same edition. */
    public static List<String> lines(Edition edition) {
        Stream<String> head = Stream.of(
                "# edition: " + edition.id(),
                "# title: " + edition.imprint().title(),
                "# from: " + edition.imprint().from(),
                "# complete: " + yes(edition.imprint().complete()),
                "# source: " + edition.imprint().source(),
                Csv.line(COLUMNS));
        return Stream.concat(head, edition.entries().stream().map(EditionFile::line))
                .toList();
    }

    private static String line(Chemical entry) {
        return Csv.line(List.of(
                entry.serial().isPresent() ? entry.entry() : "",
                entry.name(),
                String.join(";", entry.aliases()),
                entry.english(),
                String.join(";", entry.casNumbers()),
                yes(entry.highlyToxic()),
                yes(entry.explosivePrecursor()),
                entry.precursorClass().isPresent()
                        ? Integer.toString(entry.precursorClass().getAsInt())
                        : "",
                yes(entry.keySupervised()),
                entry.threshold().map(BigDecimal::toPlainString).orElse(""),
                entry.thresholdSource()));
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    private static Edition edition(List<String> lines) {
        Map<String, String> head = lines.stream()
                .filter(line -> line.startsWith("# ") && line.contains(": "))
                .map(line -> line.substring(2).split(": ", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, later) -> first));
        Map<String, Chemical> entries = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .skip(1)
                .map(EditionFile::entry)
                .forEach(entry -> {
                    if (entries.put(entry.entry(), entry) != null) {
                        throw new InvalidCatalogue("Two entries are numbered " + entry.entry());
                    }
                });
        Edition.Imprint imprint = new Edition.Imprint(
                required(head, "edition"),
                required(head, "title"),
                LocalDate.parse(required(head, "from")),
                required(head, "complete").equals("yes"),
                required(head, "source"));
        return Edition.of(imprint, List.copyOf(entries.values()));
    }

    private static String required(Map<String, String> head, String key) {
        return Optional.ofNullable(head.get(key))
                .orElseThrow(() -> new InvalidCatalogue("The head of an edition lacks “" + key + "”"));
    }

    private static Chemical entry(String line) {
        List<String> fields = Csv.fields(line);
        List<String> cas = fields.size() == COLUMNS.size() ? several(fields.get(4)) : List.of();
        if (fields.size() != COLUMNS.size()
                || fields.get(1).isEmpty()
                || !cas.stream().allMatch(CasNumber::isSound)) {
            throw new InvalidCatalogue("Unreadable line of an edition: " + line);
        }
        return new Chemical(
                fields.get(0).isEmpty() ? ownName(fields.get(1), cas) : fields.get(0),
                fields.get(1),
                several(fields.get(2)),
                fields.get(3),
                cas,
                fields.get(5).equals("yes"),
                fields.get(6).equals("yes"),
                fields.get(7).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(fields.get(7))),
                fields.get(8).equals("yes"),
                Optional.of(fields.get(9)).filter(text -> !text.isEmpty()).map(BigDecimal::new),
                fields.get(10));
    }

    /** An entry whose number of the catalogue is not given is known by what it is. */
    private static String ownName(String name, List<String> cas) {
        return "S-" + (cas.isEmpty() ? name : cas.get(0));
    }

    private static List<String> several(String field) {
        return field.isEmpty() ? List.of() : Arrays.asList(field.split(";"));
    }
}
