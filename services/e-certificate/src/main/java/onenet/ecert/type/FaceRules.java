package onenet.ecert.type;

import onenet.ecert.type.CertificateType.Validity;
import onenet.ecert.type.FaceField.Form;
import onenet.ecert.type.FaceField.Phrase;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must be right in the fields of a type's file. */
final class FaceRules {

    private final CertificateType type;
    private final Findings findings;

    FaceRules(CertificateType type, Findings findings) {
        this.type = type;
        this.findings = findings;
    }

    void check() {
        Set<String> keys = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (int i = 0; i < type.fields().size(); i++) {
            FaceField field = type.fields().get(i);
            String place = "fields[" + i + "]";
            findings.check(keys.add(field.key()), place + ".key", "is another field's too: " + field.key());
            findings.check(
                    labels.add(field.label().zh()),
                    place + ".label.zh",
                    "is another field's too: " + field.label().zh());
            source(place, field);
            form(place, field);
            field.from().ifPresent(from -> told(place, field, from));
            phrases(place, field.phrases().orElse(List.of()), keys);
        }
        type.look().sheets().stream()
                .flatMap(sheet -> sheet.fields().orElse(List.of()).stream())
                .filter(key -> type.field(key).isEmpty())
                .forEach(key -> findings.check(false, "layout.sheets", "name a field the type does not have: " + key));
        long seals = type.fields().stream().filter(FaceField::seal).count();
        findings.check(seals == 1, "fields", "have %d lines for the seal, which stands over one".formatted(seals));
    }

    private void source(String place, FaceField field) {
        boolean every = FaceField.EVERY_CERTIFICATES.contains(field.key());
        int sources = (every ? 1 : 0)
                + (field.from().isPresent() ? 1 : 0)
                + (field.phrases().isPresent() ? 1 : 0);
        findings.check(
                sources == 1,
                place + ".from",
                sources == 0
                        ? "is missing: %s is none of the values every certificate has".formatted(field.key())
                        : "is one source too many for " + field.key());
    }

    private void form(String place, FaceField field) {
        boolean period = field.as().filter(Form.PERIOD::equals).isPresent();
        findings.check(
                period == field.key().equals(FaceField.VALIDITY),
                place + ".as",
                "must be PERIOD for validity, and for nothing else");
        findings.check(
                !period || type.validity() == Validity.DATED,
                place + ".as",
                "is PERIOD, but the certificate is OPEN_ENDED");
    }

    private void told(String place, FaceField field, JsonPointer from) {
        if (field.as().filter(Form.DATE::equals).isPresent()) {
            findings.day(place + ".from", type.event(), from);
            return;
        }
        boolean list = field.as().filter(Form.LIST::equals).isPresent();
        findings.place(place + ".from", type.event(), from)
                .ifPresent(found -> findings.check(
                        list == isList(found),
                        place + ".as",
                        list ? "is LIST, but " + from + " is none" : "must be LIST, as " + from + " is one"));
        if (!list) {
            Set<String> words = field.words().map(Map::keySet).orElse(Set.of());
            findings.words(place + ".words", type.event(), from, words);
        }
    }

    private static boolean isList(JsonNode schema) {
        return EventContracts.shapes(schema).map(shape -> shape.path("type")).anyMatch(FaceRules::saysArray);
    }

    private static boolean saysArray(JsonNode kind) {
        return kind.asText().equals("array") || kind.toString().contains("\"array\"");
    }

    private void phrases(String place, List<Phrase> phrases, Set<String> keys) {
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            String part = place + ".phrases[" + i + "]";
            findings.check(keys.add(phrase.key()), part + ".key", "is another field's too: " + phrase.key());
            findings.day(part + ".from", type.event(), phrase.from());
            findings.check(phrase.text().contains(Phrase.PLACE), part + ".text", "has no place " + Phrase.PLACE);
        }
    }
}
