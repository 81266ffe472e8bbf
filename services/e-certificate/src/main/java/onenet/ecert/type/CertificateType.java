package onenet.ecert.type;

import onenet.casework.actor.Matter;

import com.fasterxml.jackson.core.JsonPointer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A type of certificate as its file in {@code contracts/certificates} declares it: what it is called, what issues it, what it shows.
 *
 * @param matter what an agent needs a mandate for to have to do with it
 * @param event the event one certificate is issued on
 * @param numberTemplate how the issuer numbers it, with {@code {office}}, {@code {year}} and {@code {serial:digits}}
 */
public record CertificateType(
        String code,
        FaceField.Label name,
        String item,
        Matter matter,
        Definer definer,
        String event,
        Numbering number,
        Optional<String> numberTemplate,
        Validity validity,
        Reading reading,
        List<FaceField> fields,
        Optional<Layout> layout,
        Optional<Standing> standing,
        Optional<Rewording> correction,
        Optional<Continuation> continuation,
        Optional<Cases> cases) {

    /** The last day of a certificate that does not expire by itself. */
    public static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    /** Where a number template has the word of the issuing office. */
    public static final String OFFICE = "{office}";

    /** The body that defined the type. */
    public record Definer(String code, String name) {}

    /** Who gives the number printed on it. */
    public enum Numbering {
        OFFICE_TEMPLATE,
        GIVEN
    }

    /** Whether it ends on a day. */
    public enum Validity {
        DATED,
        OPEN_ENDED
    }

    /** Which events say whose case is at which office, before it ends in a certificate. */
    public record Cases(List<String> events, JsonPointer holderUscc, JsonPointer office) {}

    /** Every event a certificate of this type hangs on. */
    public Stream<String> events() {
        return Stream.of(
                        Stream.of(event),
                        standing.stream().map(Standing::event),
                        correction.stream().map(Rewording::event),
                        continuation.stream().map(Continuation::event),
                        cases.stream().flatMap(each -> each.events().stream()))
                .flatMap(each -> each);
    }

    /** Label and value in the order of the form. */
    public Map<String, String> lines(Map<String, List<String>> values) {
        return printed(values, field -> true);
    }

    public Layout look() {
        return layout.orElse(Layout.PLAIN);
    }

    /** What stands on a sheet, without what stands beside the seal. */
    public Map<String, String> lines(Layout.Sheet sheet, Map<String, List<String>> values) {
        return printed(values, field -> sheet.shows(field) && !field.closing());
    }

    /** The issuer and the day, which stand beside the seal. */
    public Map<String, String> closing(Map<String, List<String>> values) {
        return printed(values, FaceField::closing);
    }

    private Map<String, String> printed(Map<String, List<String>> values, Predicate<FaceField> which) {
        Map<String, String> lines = new LinkedHashMap<>();
        fields.stream().filter(which).forEach(field -> field.printed(values)
                .ifPresent(value -> lines.put(field.label().zh(), value)));
        return lines;
    }

    /** The field of a key; empty when the form has none. */
    public Optional<FaceField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
