package onenet.chemicals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.util.List;

/** Lines of RFC 4180, without line breaks inside fields. */
final class Csv {

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();
    private static final ObjectReader READER = CSV.readerFor(String[][].class);
    private static final ObjectWriter WRITER = CSV.writer(CSV.schema().withLineSeparator(""));

    private Csv() {}

    /** @throws InvalidCatalogue for a line that cannot be read */
    static List<String> fields(String line) {
        try {
            String[][] rows = READER.readValue(line);
            return List.of(rows[0]);
        } catch (JsonProcessingException unreadable) {
            throw new InvalidCatalogue("Unreadable line of an edition: " + line);
        }
    }

    static String line(List<String> fields) {
        try {
            return WRITER.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
