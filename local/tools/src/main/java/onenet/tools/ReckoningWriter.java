package onenet.tools;

import onenet.casework.clock.LedgerLine;
import onenet.casework.clock.Reckoning;
import onenet.casework.clock.Reckoning.ReckoningStatus;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes answers as JSON lines in UTF-8, whatever the locale. */
final class ReckoningWriter implements AutoCloseable {
    private final JsonGenerator json;

    ReckoningWriter(OutputStream out) throws IOException {
        json = new JsonFactory().createGenerator(new BufferedOutputStream(out, 1 << 16), JsonEncoding.UTF8);
        json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    /** The id is JSON text already, so that a number stays a number. */
    void reckoning(String id, Reckoning reckoning) throws IOException {
        begin(id);
        json.writeStringField("status", reckoning.status().name());
        if (reckoning.due().isPresent()) {
            json.writeStringField("due", reckoning.due().get().toString());
        } else if (reckoning.status() == ReckoningStatus.CALENDAR_MISSING) {
            json.writeNullField("due");
        }
        if (reckoning.provisional().isPresent()) {
            json.writeStringField("provisional", reckoning.provisional().get().toString());
        }
        json.writeNumberField("counted", reckoning.counted());
        json.writeArrayFieldStart("ledger");
        for (LedgerLine line : reckoning.ledger()) {
            write(line);
        }
        json.writeEndArray();
        end();
    }

    void error(String id, String message) throws IOException {
        begin(id);
        json.writeStringField("error", message);
        end();
    }

    void flush() throws IOException {
        json.flush();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    private void begin(String id) throws IOException {
        json.writeStartObject();
        json.writeFieldName("id");
        json.writeRawValue(id == null ? "null" : id);
    }

    private void end() throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void write(LedgerLine line) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", line.kind().name());
        json.writeStringField("from", line.from().toString());
        json.writeStringField("to", line.to().toString());
        json.writeNumberField("days", line.days());
        json.writeNumberField("total", line.total());
        json.writeStringField("zh", line.zh());
        json.writeStringField("en", line.en());
        json.writeEndObject();
    }
}
