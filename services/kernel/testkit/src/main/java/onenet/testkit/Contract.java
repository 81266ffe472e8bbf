package onenet.testkit;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.restassured.filter.Filter;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Holds what runs against what {@code contracts} promises. */
public final class Contract {

    private Contract() {}

    /**
     * A REST Assured filter that fails the test when an answer, or a request that was accepted, is not as
     * {@code contracts/openapi/<service>-v1.yaml} says. Requests meant to be refused are not held against the contract.
     */
    public static Filter of(String service) {
        OpenApiValidationFilter kept = kept(service);
        SeenExchanges seen = new SeenExchanges(service);
        return (request, expected, context) -> {
            Response answer = kept.filter(request, expected, context);
            seen.see(request, answer);
            return answer;
        };
    }

    private static OpenApiValidationFilter kept(String service) {
        return new OpenApiValidationFilter(OpenApiInteractionValidator.createForInlineApiSpecification(
                        text("contracts/openapi/" + service + "-v1.yaml"))
                .withLevelResolver(LevelResolver.create()
                        .withLevel("validation.request", ValidationReport.Level.IGNORE)
                        .withLevel(
                                "validation.response.body.schema.additionalProperties", ValidationReport.Level.IGNORE)
                        .build())
                .withBasePathOverride("/")
                .build());
    }

    /** What the payload breaks of {@code contracts/schemas/<type>.json}; empty when it fits. */
    public static Set<ValidationMessage> violations(String eventType, JsonNode data) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(text("contracts/schemas/" + eventType + ".json"))
                .validate(data);
    }

    public static String text(String path) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException(path + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
