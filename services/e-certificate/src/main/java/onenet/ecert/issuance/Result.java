package onenet.ecert.issuance;

import onenet.ecert.certificate.CertificateContent;
import onenet.ecert.certificate.IssuingOffice;
import onenet.ecert.certificate.RightKey;
import onenet.ecert.document.CertificateFace;
import onenet.ecert.type.CertificateType;
import onenet.ecert.type.Reading;
import onenet.ecert.type.Told;
import onenet.text.HumanText;

import com.fasterxml.jackson.core.JsonPointer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The result of a case, read out of its event as the certificate's type says. */
public record Result(CertificateType type, Told told) {

    /** Empty when the event issues no certificate of this type. */
    public static Optional<Result> read(CertificateType type, Told told) {
        return Optional.of(new Result(type, told))
                .filter(result -> type.reading().issues(told));
    }

    String caseNumber() {
        return told.subject();
    }

    /** Without a right of its own, the case is the right. */
    RightKey right() {
        return new RightKey(type.code(), reading().right().map(told::text).orElse(told.subject()));
    }

    Optional<String> number() {
        return reading().number().flatMap(told::textIfAny);
    }

    Optional<String> previous() {
        return reading().previous().flatMap(told::textIfAny);
    }

    LocalDate issuedOn() {
        return told.day(reading().issuedOn());
    }

    /** In whose name and with whose seal: the principal's when the deciding office acted by delegation. */
    IssuingOffice issuer() {
        JsonPointer at = reading().issuer();
        return new IssuingOffice(
                told.text(at.appendProperty("officeCode")),
                told.text(at.appendProperty("name")),
                told.text(at.appendProperty("uscc")),
                told.text(at.appendProperty("divisionCode")));
    }

    /** @param previous the identifier of the certificate before, if there is one */
    CertificateContent content(String number, Optional<String> previous) {
        return new CertificateContent(
                face(number),
                told.text(reading().holderUscc()),
                issuer(),
                told.text(reading().itemCode()),
                previous);
    }

    /** What no paper can show is refused here, where the event is laid aside and somebody is told, not where it is sealed. */
    private CertificateFace face(String number) {
        return new CertificateFace(
                number,
                HumanText.line(told.text(reading().holderName())),
                issuer().name(),
                issuedOn(),
                reading().validFrom().map(told::day).orElseGet(this::issuedOn),
                reading().validTo().map(told::day).orElse(CertificateType.NO_END),
                form());
    }

    private Map<String, List<String>> form() {
        Map<String, List<String>> form = new LinkedHashMap<>();
        type.fields().forEach(field -> form.putAll(field.read(told)));
        form.replaceAll((key, values) -> values.stream().map(HumanText::lines).toList());
        return form;
    }

    private Reading reading() {
        return type.reading();
    }
}
