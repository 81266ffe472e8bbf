package onenet.ecert.type;

import onenet.casework.identity.CertificateIdentifier;
import onenet.casework.identity.InvalidIdentifier;
import onenet.casework.identity.LicenceNumberTemplate;
import onenet.ecert.type.CertificateType.Numbering;
import onenet.ecert.type.CertificateType.Validity;
import onenet.ecert.type.Reading.Condition;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must be right in a type's file beyond its shape, so that the first event of its kind is not the first to find out. */
final class TypeRules {

    private static final int DEFINER = 18;

    private static final List<String> OFFICE = List.of("officeCode", "name", "uscc", "divisionCode");

    private final CertificateType type;
    private final Findings findings;

    TypeRules(String file, CertificateType type, EventContracts contracts) {
        this.type = type;
        this.findings = new Findings(file, contracts);
    }

    List<TypeFault> faults() {
        code();
        findings.event("event", type.event());
        reading(type.reading());
        number();
        validity();
        new FaceRules(type, findings).check();
        type.standing().ifPresent(this::standing);
        type.correction().ifPresent(new RewordingRules(type, findings)::check);
        type.continuation().ifPresent(continuation -> continuation.check(findings));
        type.cases().ifPresent(this::cases);
        return findings.faults();
    }

    private void code() {
        boolean ofDefiner = type.code().length() > DEFINER
                && type.code().substring(0, DEFINER).equals(type.definer().code());
        findings.check(
                ofDefiner && isTypeCode(),
                "code",
                "is no type code of " + type.definer().code());
    }

    private boolean isTypeCode() {
        try {
            CertificateIdentifier.of(type.code(), type.definer().code(), "0", 1);
            return true;
        } catch (InvalidIdentifier misspelt) {
            return false;
        }
    }

    private void reading(Reading reading) {
        List<Condition> when = reading.when().orElse(List.of());
        for (int i = 0; i < when.size(); i++) {
            Condition condition = when.get(i);
            String field = "reading.when[" + i + "]";
            findings.place(field + ".at", type.event(), condition.at());
            findings.words(field + ".is", type.event(), condition.at(), condition.is());
        }
        place("right", reading.right());
        place("number", reading.number());
        place("previous", reading.previous());
        place("holderUscc", Optional.of(reading.holderUscc()));
        place("holderName", Optional.of(reading.holderName()));
        place("itemCode", Optional.of(reading.itemCode()));
        findings.day("reading.issuedOn", type.event(), reading.issuedOn());
        reading.validFrom().ifPresent(at -> findings.day("reading.validFrom", type.event(), at));
        reading.validTo().ifPresent(at -> findings.day("reading.validTo", type.event(), at));
        OFFICE.forEach(part -> place("issuer", Optional.of(reading.issuer().appendProperty(part))));
    }

    private void place(String field, Optional<JsonPointer> at) {
        at.ifPresent(pointer -> findings.place("reading." + field, type.event(), pointer));
    }

    private void number() {
        boolean given = type.number() == Numbering.GIVEN;
        findings.check(
                !given || type.reading().number().isPresent(), "reading.number", "is missing: the number is GIVEN");
        findings.check(
                given == type.numberTemplate().isEmpty(),
                "numberTemplate",
                given ? "is for OFFICE_TEMPLATE: the number is GIVEN" : "is missing: the number is of OFFICE_TEMPLATE");
        type.numberTemplate()
                .ifPresent(template -> findings.check(
                        isTemplate(template),
                        "numberTemplate",
                        "needs {year} and then {serial:digits}, once each, and no place but {office} besides"));
    }

    private static boolean isTemplate(String template) {
        try {
            return !new LicenceNumberTemplate(template.replace(CertificateType.OFFICE, ""))
                    .template()
                    .isEmpty();
        } catch (InvalidIdentifier misspelt) {
            return false;
        }
    }

    private void validity() {
        boolean dated = type.validity() == Validity.DATED;
        findings.check(
                !dated || type.reading().validFrom().isPresent(), "reading.validFrom", "is missing: it is DATED");
        findings.check(
                dated == type.reading().validTo().isPresent(),
                "reading.validTo",
                dated ? "is missing: it is DATED" : "is for DATED: it is OPEN_ENDED");
    }

    private void standing(Standing standing) {
        findings.event("standing.event", standing.event());
        standing.right().ifPresent(at -> findings.place("standing.right", standing.event(), at));
        findings.place("standing.word", standing.event(), standing.word());
        findings.day("standing.day", standing.event(), standing.day());
        standing.decisionNumber().ifPresent(at -> findings.place("standing.decisionNumber", standing.event(), at));
        standing.legalBasis().ifPresent(at -> findings.place("standing.legalBasis", standing.event(), at));
        findings.place("standing.reason", standing.event(), standing.reason());
        List<String> known = new ArrayList<>(standing.words().keySet());
        known.addAll(standing.unchanged().orElse(List.of()));
        findings.words("standing.words", standing.event(), standing.word(), known);
        findings.covered("standing.words", standing.event(), standing.word(), known);
    }

    private void cases(CertificateType.Cases cases) {
        for (int i = 0; i < cases.events().size(); i++) {
            String event = cases.events().get(i);
            findings.event("cases.events[" + i + "]", event);
            findings.place("cases.holderUscc", event, cases.holderUscc());
            findings.place("cases.office", event, cases.office());
        }
    }
}
