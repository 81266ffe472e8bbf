package onenet.ecert.type;

import onenet.casework.actor.Matter;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A type of certificate as {@code contracts/certificates} declares it: what it is called, what issues it, what it shows.
 *
 * @param matter what an agent needs a mandate for to have to do with it
 */
public record CertificateType(
        String code,
        FaceField.Label name,
        String item,
        Matter matter,
        Definer definer,
        String event,
        Numbering number,
        Validity validity,
        List<FaceField> fields,
        Optional<Reading> reading,
        Optional<Standing> standing) {

    /** The last day of a certificate that does not expire by itself. */
    public static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

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

    /** Where the event has what every certificate needs, as JSON pointers. */
    public record Reading(
            String number, String holderUscc, String holderName, String itemCode, String issuedOn, String issuer) {}

    /**
     * How the right behind the certificate comes to stand otherwise.
     *
     * @param event the event that tells
     * @param words what a told word does to the certificate; other words do nothing
     */
    public record Standing(
            String event, String right, String word, String day, String reason, Map<String, String> words) {}

    public CertificateType {
        // a type of no matter would be open to every agent, or to none: neither is meant
        Objects.requireNonNull(matter, "matter of " + code);
        if (!code.matches("[0-9A-Z]{18}\\d{3}") || !code.startsWith(definer.code())) {
            throw new IllegalArgumentException(code + " is not a type code of " + definer.code());
        }
        if (reading.isPresent() && (number != Numbering.GIVEN || validity != Validity.OPEN_ENDED)) {
            throw new IllegalArgumentException(code + ": a type read from data has a given number and no end");
        }
        fields = List.copyOf(fields);
        if (fields.stream().filter(FaceField::seal).count() != 1) {
            throw new IllegalArgumentException(code + ": the seal stands over one line");
        }
    }

    /** Label and value in the order of the form. */
    public Map<String, String> lines(Map<String, List<String>> values) {
        Map<String, String> lines = new LinkedHashMap<>();
        fields.forEach(field ->
                field.printed(values).ifPresent(value -> lines.put(field.label().zh(), value)));
        return lines;
    }

    /** The label of the line the seal stands over. */
    public String sealedLabel() {
        return fields.stream()
                .filter(FaceField::seal)
                .map(field -> field.label().zh())
                .findFirst()
                .orElseThrow();
    }
}
