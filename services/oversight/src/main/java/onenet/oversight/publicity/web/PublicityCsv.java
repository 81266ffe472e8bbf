package onenet.oversight.publicity.web;

import onenet.casework.LegalTime;
import onenet.oversight.publicity.Edition;
import onenet.oversight.publicity.Field;
import onenet.oversight.publicity.FieldRow;
import onenet.oversight.publicity.PublicityRecord;
import onenet.text.Csv;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Published licences as a table in the fields of the standard and their order; identity numbers masked, codes as text. */
final class PublicityCsv {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(LegalTime.ZONE);

    private PublicityCsv() {}

    static String of(List<PublicityRecord> found, Edition edition, Instant now) {
        List<String> head = edition.fields().stream()
                .map(row -> row.code() + " " + row.zh())
                .toList();
        return Csv.of(head, found.stream().map(each -> cells(each, edition, now)));
    }

    private static List<String> cells(PublicityRecord found, Edition edition, Instant now) {
        Map<Field, String> said = found.said(edition);
        said.put(Field.EXPORTED_AT, MOMENT.format(now));
        List<String> cells = new ArrayList<>();
        for (FieldRow row : edition.fields()) {
            cells.add(row.shown().of(said.getOrDefault(row.field(), "")));
        }
        return cells;
    }
}
