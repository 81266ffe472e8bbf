package onenet.tools;

import onenet.casework.identity.CaseNumber;
import onenet.casework.identity.CertificateIdentifier;
import onenet.casework.identity.InvalidIdentifier;
import onenet.casework.identity.OrganisationCode;
import onenet.casework.identity.TypedText;
import onenet.casework.identity.Uscc;
import onenet.chemicals.CasNumber;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Command {@code read-identifiers}: reads texts as JSON lines and answers each with the identifier it is, or by which rule it is none. */
final class ReadIdentifiers implements Command {

    private static final int USAGE = 64;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Function<String, String>> KINDS = Map.of(
            "USCC", text -> Uscc.parse(text).value(),
            "USCC_REGISTERED", text -> Uscc.registered(text).value(),
            "ORGANISATION_CODE", text -> OrganisationCode.parse(text).value(),
            "CERTIFICATE_IDENTIFIER", text -> CertificateIdentifier.parse(text).value(),
            "CASE_NUMBER", text -> CaseNumber.parse(text).value());

    @Override
    public int run(List<String> arguments, InputStream in, OutputStream out, PrintStream err) throws IOException {
        if (!arguments.isEmpty()) {
            err.println("Usage: read-identifiers < texts.jsonl");
            return USAGE;
        }
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                out.write((answer(line) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        out.flush();
        return 0;
    }

    private static ObjectNode answer(String line) {
        ObjectNode answer = JSON.createObjectNode();
        try {
            JsonNode ask = JSON.readTree(line);
            answer.set("id", ask.path("id"));
            String kind = ask.path("kind").asText();
            if (!ask.path("text").isTextual() || !(KINDS.containsKey(kind) || kind.equals("CAS"))) {
                return answer.put("error", "a question has a kind and a text");
            }
            return kind.equals("CAS")
                    ? cas(answer, TypedText.code(ask.path("text").textValue()))
                    : answer.put(
                            "canonical", KINDS.get(kind).apply(ask.path("text").textValue()));
        } catch (InvalidIdentifier none) {
            return answer.put("refused", none.reason().name()).put("position", none.position());
        } catch (JsonProcessingException malformed) {
            return answer.put("error", "not valid JSON");
        }
    }

    private static ObjectNode cas(ObjectNode answer, String number) {
        if (CasNumber.isSound(number)) {
            return answer.put("canonical", number);
        }
        if (number.isEmpty()) {
            return answer.put("refused", "MISSING").put("position", 0);
        }
        return CasNumber.isFormed(number)
                ? answer.put("refused", "CHECK").put("position", number.length())
                : answer.put("refused", "SHAPE").put("position", 0);
    }
}
