package onenet.blanks;

import onenet.items.Text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The blank form of one material, as written in {@code contracts/blanks}.
 *
 * @param material id of the material in the service's item
 * @param basis article it is handed in by
 * @param words what stands on the paper before it is filled in
 * @param signature who signs and seals, line by line
 */
public record BlankForm(
        String material,
        Text title,
        String basis,
        List<Field> fields,
        List<String> words,
        Table table,
        List<String> signature) {

    public BlankForm {
        InvalidBlank.require(
                material != null && title != null && basis != null, "a blank needs material, title, basis");
        fields = fields == null ? List.of() : List.copyOf(fields);
        words = words == null ? List.of() : List.copyOf(words);
        signature = signature == null ? List.of() : List.copyOf(signature);
        InvalidBlank.require(
                !fields.isEmpty() || table != null || !words.isEmpty(), "the blank of " + material + " is empty");
    }

    /**
     * A line to fill in.
     *
     * @param from where the half-written form has it, as a JSON pointer; null where it has not. Several values stand beside each other
     * @param meanings words for the values of a closed list; null where the value is read as it is
     * @param sample what stands there in the sample
     */
    public record Field(String label, String from, Map<String, String> meanings, String sample) {

        public Field {
            InvalidBlank.require(label != null && sample != null, "a field needs its label and its sample");
            InvalidBlank.require(from == null || from.startsWith("/"), label + " is read from no place in a form");
        }

        String of(JsonNode form) {
            return from == null ? "" : read(form.at(from));
        }

        private String read(JsonNode value) {
            if (value.isArray()) {
                return StreamSupport.stream(value.spliterator(), false)
                        .map(this::read)
                        .filter(each -> !each.isBlank())
                        .collect(Collectors.joining("、"));
            }
            String text = value.isObject() ? value.path("name").asText("") : value.asText("");
            return meanings == null ? text : meanings.getOrDefault(text, text);
        }
    }

    /**
     * Lines of one kind.
     *
     * @param columns headings; the first is as wide as a number
     * @param rows empty lines of the blank
     * @param sample lines of the sample
     */
    public record Table(List<String> columns, int rows, List<List<String>> sample) {

        private static final int MOST = 60;

        public Table {
            columns = List.copyOf(columns);
            sample = sample.stream().map(List::copyOf).toList();
            InvalidBlank.require(
                    columns.size() > 1 && rows > 0 && rows <= MOST, "a table needs columns and some lines");
            int wide = columns.size();
            InvalidBlank.require(
                    sample.stream().allMatch(line -> line.size() == wide), "a line of a sample fills every column");
        }

        List<List<String>> blankLines() {
            List<String> empty = columns.stream().map(column -> "").toList();
            return java.util.Collections.nCopies(rows, empty);
        }
    }

    /** Nothing is known. */
    public byte[] blank() {
        return filled(MissingNode.getInstance());
    }

    /** @param form what was typed so far, in the service's own shape */
    public byte[] filled(JsonNode form) {
        return sheet(false, form);
    }

    public byte[] sample() {
        return sheet(true, MissingNode.getInstance());
    }

    private byte[] sheet(boolean sample, JsonNode form) {
        PdfSheet sheet = new PdfSheet(title.zh(), sample ? "填写样例" : "");
        fields.forEach(field -> sheet.field(field.label(), sample ? field.sample() : field.of(form)));
        words.forEach(sheet::paragraph);
        if (table != null) {
            sheet.table(table.columns(), sample ? table.sample() : table.blankLines());
        }
        signature.forEach(sheet::signature);
        sheet.note("依据：" + basis);
        return sheet.bytes();
    }
}
