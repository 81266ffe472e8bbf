package onenet.oversight.publicity;

import static onenet.oversight.publicity.Field.*;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a decision says in the standard fields (D.7): one group of parties or the other, and a number in any case. */
public final class StandardFields {

    private StandardFields() {}

    /** What follows from the decision; what the record itself says is not among it. */
    public static Map<Field, String> of(LicenceDecision decision, Paper paper, Edition edition) {
        Map<Field, String> all = new EnumMap<>(Field.class);
        party(decision.party(), edition, all);
        all.put(DOCUMENT_NAME, paper.document());
        all.put(DOCUMENT_NUMBER, number(decision));
        all.put(CATEGORY, paper.category());
        all.put(CERTIFICATE_NAME, paper.certificate());
        all.put(LICENCE_NUMBER, decision.licence().number().orElse(""));
        all.put(CONTENT, content(decision.substance(), paper, edition));
        all.put(DECIDED_ON, decision.decidedOn().toString());
        all.put(VALID_FROM, day(decision.licence().from()));
        all.put(VALID_TO, day(decision.licence().to()));
        all.put(ISSUER_NAME, decision.issuer().name());
        all.put(ISSUER_USCC, decision.issuer().creditCode());
        all.put(SOURCE_NAME, decision.issuer().name());
        all.put(SOURCE_USCC, decision.issuer().creditCode());
        all.put(ITEM_CODE, paper.itemCode());
        all.values().removeIf(String::isEmpty);
        return all;
    }

    /** Fields a record of such a party has to have and has not. */
    public static List<Field> missing(Map<Field, String> fields, PartyKind kind, Edition edition) {
        return edition.fields().stream()
                .filter(row -> row.owed(kind) && !ofRecord(row.field()))
                .map(FieldRow::field)
                .filter(field -> fields.getOrDefault(field, "").isEmpty())
                .toList();
    }

    /** What follows from the record and not from the decision. */
    private static boolean ofRecord(Field field) {
        return field == STANDING || field == DELETED || field == DELETED_AT || field == EXPORTED_AT;
    }

    private static void party(Party party, Edition edition, Map<Field, String> all) {
        all.put(HOLDER_NAME, party.name());
        all.put(HOLDER_TYPE, edition.parties().get(party.kind()));
        party.uscc().ifPresent(code -> all.put(HOLDER_USCC, code.value()));
        if (party.uscc().isPresent()) {
            party.legalRepresentative().ifPresent(name -> all.put(LEGAL_REPRESENTATIVE, name));
        }
        party.identity().ifPresent(identity -> {
            all.put(PERSON_ID_KIND, identity.kind());
            all.put(PERSON_ID_NUMBER, identity.number());
        });
    }

    /** Without a number of its own the decision goes by the licence's (trap 49). */
    private static String number(LicenceDecision decision) {
        return decision.number().isBlank() ? decision.licence().number().orElse("") : decision.number();
    }

    private static String content(LicenceDecision.Substance substance, Paper paper, Edition edition) {
        return paper.content()
                .replace("{mode}", edition.modes().getOrDefault(substance.mode(), substance.mode()))
                .replace("{scope}", String.join("、", substance.scope()))
                .replace("{basis}", substance.basis());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
