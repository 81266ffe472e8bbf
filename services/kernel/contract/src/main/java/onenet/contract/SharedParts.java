package onenet.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What every document has alike: the problem body (RFC 9457) and the fields of the head of answers. */
final class SharedParts {

    static final String PROBLEM = "application/problem+json";

    private SharedParts() {}

    static void add(Components components, ProblemWords problems) {
        shapes(components);
        heads(components);
        answers(components, problems);
    }

    private static void shapes(Components components) {
        components.addSchema("Violation", violation());
        components.addSchema("Problem", problem());
    }

    private static void heads(Components components) {
        header(components, "X-Request-Id", "The request goes by it in every log; name it when asking for help", text());
        header(
                components,
                "ETag",
                "Version of what was answered; for If-Match of the next act, and for If-None-Match",
                text());
        header(components, "Location", "Where what was made can be read", text().format("uri-reference"));
        header(components, "Retry-After", "Seconds to wait before asking again", whole());
        header(
                components,
                "Idempotent-Replayed",
                "true: nothing was done; the same key, or the same draft, was answered before. Absent otherwise",
                text().enumeration(List.of("true")));
        header(
                components,
                "RateLimit",
                "What the caller has left (draft-ietf-httpapi-ratelimit-headers): r requests, all of them again in t seconds: \"default\";r=99;t=1",
                text());
        header(
                components,
                "RateLimit-Policy",
                "What a caller may do (draft-ietf-httpapi-ratelimit-headers): q requests in w seconds: \"default\";q=100;w=2",
                text());
        header(components, "Vary", "What else of the request decides the answer", text());
        header(components, "Cache-Control", "How long the answer may be kept, and by whom", text());
    }

    /** Answers that are alike wherever they are given. */
    private static void answers(Components components, ProblemWords problems) {
        for (Answer answer : Answer.values()) {
            APIResponse response = OASFactory.createAPIResponse().description(answer.description(problems));
            answer.headers().forEach(name -> response.addHeader(name, header(name)));
            if (!answer.code().isEmpty()) {
                response.content(problemBody()).addExtension(Answers.CODES, List.of(answer.code()));
            }
            components.addResponse(answer.word(), response);
        }
    }

    static void leaveOutWhatNobodyUses(OpenAPI contract) {
        Set<String> used = Stream.concat(
                        Walk.operations(contract).stream()
                                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream()),
                        contract.getComponents().getResponses().values().stream())
                .filter(response -> response.getHeaders() != null)
                .flatMap(response -> response.getHeaders().keySet().stream())
                .collect(Collectors.toSet());
        List.copyOf(contract.getComponents().getHeaders().keySet()).stream()
                .filter(name -> !used.contains(name))
                .forEach(contract.getComponents()::removeHeader);
    }

    static Header header(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    static Content problemBody() {
        Schema reference = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createContent()
                .addMediaType(PROBLEM, OASFactory.createMediaType().schema(reference));
    }

    private static void header(Components components, String name, String description, Schema schema) {
        components.addHeader(
                name, OASFactory.createHeader().description(description).schema(schema));
    }

    private static Schema problem() {
        Schema problem = object("Why a request was not carried out (RFC 9457)");
        Map.of(
                        "type", "URI of the kind of problem: urn:onenet:problem: and the code in small letters",
                        "title", "The kind of problem in the reader's language",
                        "detail",
                                "What it is this time, in the reader's language; absent where there is no more to say",
                        "instance", "The address that was asked, as it was asked",
                        "requestId", "The request goes by it in every log",
                        "code", "Stable code to program against; all of them are in contracts/problems")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(member -> problem.addProperty(member.getKey(), text().description(member.getValue())));
        Schema violations = OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .description("The places at fault; absent where none is")
                .items(OASFactory.createSchema().ref("#/components/schemas/Violation"));
        return problem.addProperty("status", whole().description("The HTTP status"))
                .addProperty("violations", violations)
                .required(List.of("type", "title", "status", "instance", "requestId", "code"));
    }

    private static Schema violation() {
        return object("One place of a request that is at fault")
                .addProperty("field", text().description("The place as a person writes it; empty for the whole body"))
                .addProperty(
                        "pointer",
                        text().description("JSON Pointer (RFC 6901) into the body, or into the parameters by name"))
                .addProperty("code", text().description("What is wrong, stable: contracts/problems/violations.yaml"))
                .addProperty("message", text().description("The same in words, in the reader's language"))
                .addProperty(
                        "in",
                        text().description("Where in the request")
                                .enumeration(List.of("body", "query", "path", "header")))
                .required(List.of("field", "in", "pointer", "code", "message"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description(description)
                .properties(Map.of());
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static Schema whole() {
        return OASFactory.createSchema().addType(SchemaType.INTEGER);
    }
}
