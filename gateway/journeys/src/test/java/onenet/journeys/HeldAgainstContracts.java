package onenet.journeys;

import onenet.journeys.caller.Exchange;
import onenet.journeys.caller.StoryBroken;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Stands between the stories and the front door and holds every exchange against the published contract: each answer, and each request that was
 * accepted. A mismatch breaks the story that met it.
 */
final class HeldAgainstContracts implements Consumer<Exchange> {

    private static final Path CONTRACTS = Path.of("../../contracts/openapi");
    private static final Pattern ADDRESS = Pattern.compile("/api/([a-z-]+)(/v1/[^?]*)(?:\\?(.*))?");
    private static final int REFUSED = 400;

    private final Map<String, OpenApiInteractionValidator> services = new ConcurrentHashMap<>();
    private final Set<String> operations = new ConcurrentSkipListSet<>();
    private final AtomicInteger exchanges = new AtomicInteger();

    @Override
    public void accept(Exchange exchange) {
        Matcher address = ADDRESS.matcher(exchange.target());
        // the audit log speaks a published format, which is its contract
        if (!address.matches() || address.group(2).startsWith("/v1/audit-log/")) {
            return;
        }
        Request request = request(exchange, address.group(2), address.group(3));
        SimpleResponse.Builder response = SimpleResponse.Builder.status(exchange.status());
        headers(exchange.responseHeaders()).forEach(response::withHeader);
        if (exchange.received().length > 0) {
            response.withBody(exchange.received());
        }
        OpenApiInteractionValidator contract =
                services.computeIfAbsent(address.group(1), HeldAgainstContracts::contract);
        ValidationReport report = exchange.status() < REFUSED
                ? contract.validate(request, response.build())
                : contract.validateResponse(request.getPath(), request.getMethod(), response.build());
        if (report.hasErrors()) {
            throw new StoryBroken("against its contract: %s %s → %d%n%s"
                    .formatted(exchange.method(), exchange.target(), exchange.status(), words(report)));
        }
        exchanges.incrementAndGet();
        operations.add(exchange.method() + " /api/" + address.group(1)
                + address.group(2).replaceAll("/[^/]*\\d[^/]*", "/…"));
    }

    String tally() {
        return "%d exchanges on %d addresses held against the contracts".formatted(exchanges.get(), operations.size());
    }

    private static Request request(Exchange exchange, String path, String query) {
        SimpleRequest.Builder request = new SimpleRequest.Builder(exchange.method(), path);
        headers(exchange.requestHeaders()).forEach(request::withHeader);
        if (query != null) {
            for (String each : query.split("&")) {
                String[] pair = each.split("=", 2);
                request.withQueryParam(
                        pair[0],
                        java.net.URLDecoder.decode(
                                pair.length > 1 ? pair[1] : "", java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        if (exchange.sent().length > 0) {
            request.withBody(exchange.sent());
        }
        return request.build();
    }

    private static Map<String, String> headers(HttpHeaders headers) {
        return headers.map().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .get(0)));
    }

    private static OpenApiInteractionValidator contract(String service) {
        try {
            return OpenApiInteractionValidator.createForInlineApiSpecification(
                            Files.readString(CONTRACTS.resolve(service + "-v1.yaml")))
                    .withBasePathOverride("/")
                    // tokens are the gateway's business, and every story that has none is refused
                    .withLevelResolver(LevelResolver.create()
                            .withLevel("validation.request.security.missing", ValidationReport.Level.IGNORE)
                            .withLevel("validation.request.security.invalid", ValidationReport.Level.IGNORE)
                            .build())
                    .build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String words(ValidationReport report) {
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .map(message -> message.getKey() + ": " + message.getMessage())
                .collect(Collectors.joining("\n"));
    }
}
