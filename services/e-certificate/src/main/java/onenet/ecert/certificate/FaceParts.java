package onenet.ecert.certificate;

import onenet.ecert.document.CertificateFace;
import onenet.ecert.type.CertificateType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The face of a certificate in parts, by the keys of its type's fields and in printed words; what the type or the face does not have is absent. */
public final class FaceParts {

    private final CertificateType type;
    private final Map<String, List<String>> values;

    public FaceParts(CertificateType type, CertificateFace face) {
        this.type = type;
        this.values = face.values();
    }

    /** A line as it is printed, without what stands there for a missing value. */
    public Optional<String> text(String key) {
        return type.field(key).flatMap(field -> field.told(values));
    }

    /** The words of a list. */
    public Optional<List<String>> list(String key) {
        return type.field(key)
                .flatMap(field -> Optional.ofNullable(values.get(key)).map(field::words));
    }

    /** A day that is kept, whether or not a line of its own shows it. */
    public Optional<LocalDate> day(String key) {
        return Optional.ofNullable(values.get(key)).map(told -> LocalDate.parse(told.get(0)));
    }

    /** Every line as it is printed, by its label. */
    public Map<String, String> lines() {
        return type.lines(values);
    }
}
