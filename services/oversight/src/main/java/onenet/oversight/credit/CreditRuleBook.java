package onenet.oversight.credit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The rules of {@code contracts/oversight/credit.yaml}. */
@Singleton
public class CreditRuleBook {

    private static final String FILE = "contracts/oversight/credit.yaml";

    private final List<CreditRules> kinds;

    /** Reads the file as it is packed. */
    public CreditRuleBook() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            this.kinds = new ObjectMapper(new YAMLFactory())
                    .registerModule(new JavaTimeModule())
                    .readValue(in, Written.class)
                    .kinds();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
        for (CreditKind kind : CreditKind.values()) {
            if (kinds.stream().noneMatch(each -> each.kind() == kind)) {
                throw new IllegalArgumentException(FILE + " says nothing of " + kind);
            }
        }
    }

    private record Written(List<CreditRules> kinds) {}

    /** The last ones begun by that day; before the first ones hold, those. */
    public CreditRules on(CreditKind kind, LocalDate day) {
        List<CreditRules> all =
                kinds.stream().filter(each -> each.kind() == kind).toList();
        return all.stream()
                .filter(each -> !each.from().isAfter(day))
                .max(Comparator.comparing(CreditRules::from))
                .orElseGet(() -> all.stream()
                        .min(Comparator.comparing(CreditRules::from))
                        .orElseThrow());
    }

    /** The rules of every list on that day. */
    public List<CreditRules> on(LocalDate day) {
        return Arrays.stream(CreditKind.values()).map(kind -> on(kind, day)).toList();
    }
}
