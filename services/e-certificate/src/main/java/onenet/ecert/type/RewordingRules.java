package onenet.ecert.type;

import onenet.ecert.type.FaceField.Form;

import java.util.List;

/** What must be right where a type's file says how clerical errors are corrected. */
final class RewordingRules {

    private static final String HOLDER = "holderName";

    private final CertificateType type;
    private final Findings findings;

    RewordingRules(CertificateType type, Findings findings) {
        this.type = type;
        this.findings = findings;
    }

    void check(Rewording rewording) {
        String event = rewording.event();
        findings.event("correction.event", event);
        rewording.right().ifPresent(at -> findings.place("correction.right", event, at));
        findings.day("correction.day", event, rewording.day());
        findings.place("correction.decisionNumber", event, rewording.decisionNumber());
        findings.place("correction.reason", event, rewording.reason());
        List.of(Rewording.FROM, Rewording.TO)
                .forEach(part -> findings.place("correction.texts", event, rewording.of(part)));
        findings.place("correction.texts", event, rewording.of(Rewording.TEXT));
        findings.words(
                "correction.fields",
                event,
                rewording.of(Rewording.TEXT),
                rewording.fields().keySet());
        findings.covered(
                "correction.fields",
                event,
                rewording.of(Rewording.TEXT),
                rewording.fields().keySet());
        rewording.fields().values().forEach(this::line);
    }

    /** Number, days, issuer, lists and told words are decided, not written down: no slip of the pen is in them. */
    private void line(String key) {
        boolean written = type.field(key)
                .filter(field -> field.from().isPresent() && field.words().isEmpty())
                .filter(field -> field.as().orElse(Form.TEXT) == Form.TEXT)
                .isPresent();
        findings.check(
                key.equals(HOLDER) || written,
                "correction.fields",
                "have %s, which is no line of text of this form".formatted(key));
    }
}
