package onenet.proofs.exchange;

import onenet.proofs.exchange.SourceLine.NoAnswer;
import onenet.proofs.exchange.SourceLine.Reply;
import onenet.proofs.source.SourceAnswer;
import onenet.proofs.source.SourceQuestion;
import onenet.proofs.source.SourceRecord;
import onenet.sm.Sm3;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Asks another service of this platform by statutory function: case, item and purpose travel with the question, pages are read to the end. */
@Singleton
class OwnService {

    private static final int MOST_PAGES = 50;
    private static final int LONGEST_HEADER = 200;

    private final SourceLine line;
    private final OwnSignIn signIn;

    OwnService(SourceLine line, OwnSignIn signIn) {
        this.line = line;
        this.signIn = signIn;
    }

    SourceAnswer ask(
            String address,
            Map<String, String> query,
            SourceQuestion question,
            Function<JsonNode, Optional<SourceRecord>> reading,
            Duration patience) {
        try {
            List<SourceRecord> records = new ArrayList<>();
            StringBuilder hashes = new StringBuilder();
            Map<String, String> page = new LinkedHashMap<>(query);
            for (int read = 0; read < MOST_PAGES; read++) {
                Reply reply = signed(address, page, question, patience);
                hashes.append(reply.hash());
                reply.body().path("items").forEach(item -> reading.apply(item).ifPresent(records::add));
                String next = reply.body().path("next").asText("");
                if (next.isEmpty() || "null".equals(next)) {
                    return new SourceAnswer.Records(records, Sm3.hex(hashes.toString()));
                }
                page.put("cursor", next);
            }
            return SourceAnswer.error("TOO_MANY_PAGES");
        } catch (NoAnswer none) {
            return none.answer();
        }
    }

    private Reply signed(String address, Map<String, String> query, SourceQuestion question, Duration patience)
            throws NoAnswer {
        String bearer = signIn.token(patience);
        try {
            return line.exchange(new SourceLine.Call(address, query, headers(question, bearer), null, patience));
        } catch (NoAnswer refused) {
            if (!"HTTP_401".equals(refused.getMessage())) {
                throw refused;
            }
            String renewed = signIn.renewed(patience);
            return line.exchange(new SourceLine.Call(address, query, headers(question, renewed), null, patience));
        }
    }

    /** The purpose is Chinese text: percent-encoded, as headers hold ASCII only, and cut to what the other side takes. */
    private static Map<String, String> headers(SourceQuestion question, String bearer) {
        return Map.of(
                "Authorization", "Bearer " + bearer,
                "X-Onenet-Case", question.caseReference(),
                "X-Onenet-Item", question.itemCode(),
                "X-Onenet-Purpose", ascii(question.purpose()),
                "X-Request-Id", question.requestId());
    }

    private static String ascii(String purpose) {
        String kept = purpose;
        String encoded = URLEncoder.encode(kept, StandardCharsets.UTF_8);
        while (encoded.length() > LONGEST_HEADER) {
            kept = kept.substring(0, kept.length() - 1);
            encoded = URLEncoder.encode(kept, StandardCharsets.UTF_8);
        }
        return encoded;
    }

    static String base(URI url) {
        String text = url.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
