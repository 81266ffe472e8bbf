package onenet.ecert.issuance;

import onenet.ecert.certificate.CorrectionDecision;
import onenet.ecert.certificate.RightKey;
import onenet.ecert.document.CertificateFace;
import onenet.ecert.type.CertificateType;
import onenet.ecert.type.Rewording;
import onenet.ecert.type.Told;
import onenet.text.HumanText;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A clerical error corrected, read out of its event as the certificate's type says. */
public record Correction(CertificateType type, Told told) {

    private static final String HOLDER = "holderName";

    RightKey right() {
        return new RightKey(type.code(), rewording().right().map(told::text).orElse(told.subject()));
    }

    CorrectionDecision decision() {
        return new CorrectionDecision(
                told.text(rewording().decisionNumber()),
                told.day(rewording().day()),
                told.text(rewording().reason()));
    }

    /**
     * The face with what should have been printed; everything else stays, number and dates first of all.
     *
     * @throws IllegalArgumentException where something else stands than was to be corrected: what is right then is nobody's guess
     */
    CertificateFace on(CertificateFace before) {
        Map<String, List<String>> form = new LinkedHashMap<>(before.form());
        String holder = before.holderName();
        for (JsonNode each : told.data().at(rewording().texts())) {
            String key = key(each.path(Rewording.TEXT).asText());
            String from = HumanText.lines(each.path(Rewording.FROM).asText());
            String to = HumanText.line(each.path(Rewording.TO).asText());
            if (key.equals(HOLDER)) {
                holder = corrected(key, holder, from, to);
            } else {
                form.compute(key, (line, printed) -> List.of(corrected(line, only(printed), from, to)));
            }
        }
        return new CertificateFace(
                before.certificateNumber(),
                holder,
                before.issuerName(),
                before.issuedOn(),
                before.validFrom(),
                before.validTo(),
                form);
    }

    private static String only(List<String> printed) {
        return printed == null ? "" : printed.get(0);
    }

    /** A certificate that was made meanwhile may be right already. */
    private static String corrected(String key, String printed, String from, String to) {
        if (!printed.equals(from) && !printed.equals(to)) {
            throw new IllegalArgumentException("%s says otherwise than what was to be corrected".formatted(key));
        }
        return to;
    }

    private String key(String text) {
        String key = rewording().fields().get(text);
        if (key == null) {
            throw new IllegalArgumentException(
                    rewording().event() + " corrects " + text + ", which its certificate type does not know");
        }
        return key;
    }

    private Rewording rewording() {
        return type.correction().orElseThrow();
    }
}
