package onenet.oversight.publicity.web;

import onenet.oversight.publicity.Edition;
import onenet.oversight.publicity.Editions;
import onenet.oversight.publicity.Field;
import onenet.oversight.publicity.LicenceStanding;
import onenet.oversight.publicity.PublicityKind;
import onenet.oversight.publicity.PublicityRecord;
import onenet.oversight.publicity.PublicityRecords;
import onenet.oversight.publicity.PublicityStatus;
import onenet.oversight.publicity.ReadPublicity;
import onenet.requests.Lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows published licences as everybody may see them. */
@Singleton
class PublicityViews {

    private final Editions editions;

    PublicityViews(Editions editions) {
        this.editions = editions;
    }

    /**
     * A published decision in a list.
     *
     * @param id key of the record, here and at the upper platform
     * @param kind of what decision it tells
     * @param standing whether the licence is valid by what is known today
     * @param status whether a newer record says it rightly
     * @param holderName whom the decision is about
     * @param holderUscc his credit code; absent for a natural person
     * @param itemCode service item
     * @param documentName title of the decision
     * @param documentNumber number of the decision; of the licence where the decision has none
     * @param certificateName name of the certificate
     * @param licenceNumber absent while the licence has none
     * @param content what was decided
     * @param office code of the office in whose name it was decided
     * @param officeName its name, as the decision has it
     * @param decidedOn the decision's own day
     * @param validFrom first day of the licence
     * @param validTo last day of the licence
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicityLine(
            UUID id,
            PublicityKind kind,
            LicenceStanding standing,
            PublicityStatus status,
            String holderName,
            String holderUscc,
            String itemCode,
            String documentName,
            String documentNumber,
            String certificateName,
            String licenceNumber,
            String content,
            String office,
            String officeName,
            LocalDate decidedOn,
            LocalDate validFrom,
            LocalDate validTo) {}

    /**
     * A page of published decisions.
     *
     * @param next cursor of the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicityPage(List<PublicityLine> items, String next) {}

    /**
     * A field of the standard record.
     *
     * @param code as files and the upper platform have it
     * @param nameZh its name in Chinese
     * @param nameEn its name in English
     * @param value what the record says; empty where it says nothing
     */
    record PublicityField(Field field, String code, String nameZh, String nameEn, String value) {}

    /**
     * A published decision in the fields of the standard.
     *
     * @param line the same in short
     * @param fields in the order of the standard; identity numbers masked
     * @param earlier key of the record it changes, corrects or ends
     * @param later key of the record that changes, corrects or ends it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicityDetail(PublicityLine line, List<PublicityField> fields, UUID earlier, UUID later) {}

    PublicityPage of(Lines<PublicityRecord> page) {
        return new PublicityPage(page.shown().stream().map(this::open).toList(), page.next(PublicityRecords::place));
    }

    PublicityDetail of(ReadPublicity.Read read) {
        return new PublicityDetail(
                open(read.found()),
                fields(read.found()),
                read.earlier().orElse(null),
                read.later().orElse(null));
    }

    /** As everybody sees it: that somebody wants it taken down is between the city's people until another has judged. */
    private PublicityLine open(PublicityRecord found) {
        boolean proposed = found.status() == PublicityStatus.WITHDRAWAL_PROPOSED;
        return line(found, proposed ? PublicityStatus.PUBLISHED : found.status());
    }

    /** As the desk sees it. */
    PublicityLine of(PublicityRecord found) {
        return line(found, found.status());
    }

    private PublicityLine line(PublicityRecord found, PublicityStatus status) {
        return new PublicityLine(
                found.id(),
                found.kind(),
                found.standing(),
                status,
                found.field(Field.HOLDER_NAME),
                text(found, Field.HOLDER_USCC),
                found.field(Field.ITEM_CODE),
                found.field(Field.DOCUMENT_NAME),
                found.field(Field.DOCUMENT_NUMBER),
                found.field(Field.CERTIFICATE_NAME),
                text(found, Field.LICENCE_NUMBER),
                found.field(Field.CONTENT),
                found.officeCode(),
                found.field(Field.ISSUER_NAME),
                found.decidedOn(),
                day(found, Field.VALID_FROM),
                day(found, Field.VALID_TO));
    }

    /** As everybody sees them: what must not be seen is masked or empty. */
    List<PublicityField> fields(PublicityRecord found) {
        Edition edition = editions.on(found.decidedOn());
        Map<Field, String> said = found.said(edition);
        return edition.fields().stream()
                .filter(row -> row.field() != Field.EXPORTED_AT)
                .map(row -> new PublicityField(
                        row.field(),
                        row.code(),
                        row.zh(),
                        row.en(),
                        row.shown().of(said.getOrDefault(row.field(), ""))))
                .toList();
    }

    private static String text(PublicityRecord found, Field field) {
        String value = found.field(field);
        return value.isEmpty() ? null : value;
    }

    private static LocalDate day(PublicityRecord found, Field field) {
        String value = found.field(field);
        return value.isEmpty() ? null : LocalDate.parse(value);
    }
}
