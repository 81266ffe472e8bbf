package onenet.hazchem.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The catalogue of hazardous chemicals the law is applied to, read from {@code contracts/chemicals/catalogue.csv}. */
public final class ChemicalCatalogue {
    private static final String FILE = "contracts/chemicals/catalogue.csv";
    private static final int COLUMNS = 11;

    private final List<Chemical> chemicals;

    ChemicalCatalogue(List<Chemical> chemicals) {
        this.chemicals = List.copyOf(chemicals);
    }

    public static ChemicalCatalogue load(ClassLoader loader) {
        try (InputStream file = loader.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new InvalidCatalogue(FILE + " is not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            return new ChemicalCatalogue(lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(ChemicalCatalogue::chemical)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<Chemical> all() {
        return chemicals;
    }

    public Optional<Chemical> byName(String name) {
        return chemicals.stream().filter(chemical -> chemical.isCalled(name)).findFirst();
    }

    public List<Chemical> byCas(String cas) {
        return chemicals.stream()
                .filter(chemical -> chemical.cas().filter(cas::equals).isPresent())
                .toList();
    }

    /**
     * The entry a product means. The name decides between entries that share a CAS number; a name that contradicts the number, or
     * a number alone that fits two entries, is no answer.
     */
    public Optional<Chemical> find(String cas, String name) {
        boolean named = name != null && !name.isBlank();
        if (cas == null || cas.isBlank()) {
            return named ? byName(name) : Optional.empty();
        }
        List<Chemical> sameCas = byCas(cas);
        if (named) {
            return sameCas.stream().filter(chemical -> chemical.isCalled(name)).findFirst();
        }
        return sameCas.size() == 1 ? Optional.of(sameCas.get(0)) : Optional.empty();
    }

    /** The last digit of a CAS number checks the others, weighted 1, 2, 3 … from the right. */
    static boolean isCas(String cas) {
        if (!cas.matches("\\d{2,7}-\\d{2}-\\d")) {
            return false;
        }
        int[] digits = cas.chars()
                .filter(Character::isDigit)
                .map(Character::getNumericValue)
                .toArray();
        int last = digits.length - 1;
        int sum = 0;
        for (int weight = 1; weight <= last; weight++) {
            sum += weight * digits[last - weight];
        }
        return sum % 10 == digits[last];
    }

    private static Chemical chemical(String line) {
        List<String> fields = fields(line);
        String cas = fields.size() == COLUMNS ? fields.get(4) : "";
        if (fields.size() != COLUMNS || fields.get(1).isEmpty() || (!cas.isEmpty() && !isCas(cas))) {
            throw new InvalidCatalogue("Unreadable line of the chemicals file: " + line);
        }
        return new Chemical(
                number(fields.get(0)),
                fields.get(1),
                fields.get(2).isEmpty() ? List.of() : List.of(fields.get(2).split(";")),
                fields.get(3),
                text(cas),
                fields.get(5).equals("yes"),
                fields.get(6).equals("yes"),
                number(fields.get(7)),
                fields.get(8).equals("yes"),
                text(fields.get(9)).map(BigDecimal::new),
                fields.get(10));
    }

    private static OptionalInt number(String field) {
        return field.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(field));
    }

    private static Optional<String> text(String field) {
        return Optional.of(field).filter(value -> !value.isEmpty());
    }

    /** RFC 4180 without line breaks inside fields. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
