package onenet.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/** Whoever programmed against the contracts as they were last released is not broken by what stands here now. */
class ContractBreakTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CONTRACTS = House.ROOT.resolve("contracts");
    private static final Path RELEASED = CONTRACTS.resolve("released");

    @Test
    @DisplayName("every operation that was released is still there and takes and gives what it did")
    void operations() {
        List<String> broken = new ArrayList<>();
        for (Path released : House.files("contracts/released/openapi/.*\\.yaml")) {
            Path now = CONTRACTS.resolve(RELEASED.relativize(released));
            if (Files.exists(now)) {
                compare(broken, House.name(now), House.text(released), House.text(now));
            } else {
                broken.add(House.name(now) + " is gone");
            }
        }
        assertThat(broken).isEmpty();
    }

    private static void compare(List<String> broken, String name, String released, String now) {
        ChangedOpenApi change = OpenApiCompare.fromContents(released, now);
        change.getMissingEndpoints().forEach(gone -> broken.add(name + ": " + gone + " is gone"));
        change.getChangedOperations().stream()
                .filter(operation -> operation.isIncompatible())
                .forEach(operation -> broken.add(name + ": " + operation.getHttpMethod() + " " + operation.getPathUrl()));
    }

    @Test
    @DisplayName("every event that was released still has all it had: content changes by addition only")
    void events() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path released : House.files("contracts/released/schemas/.*\\.json")) {
            Path now = CONTRACTS.resolve(RELEASED.relativize(released));
            String name = House.name(now);
            if (Files.exists(now)) {
                broken.addAll(Additions.breaches(name, JSON.readTree(released.toFile()), JSON.readTree(now.toFile())));
            } else {
                broken.add(name + " is gone");
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    @DisplayName("the check of operations finds a parameter that became required, and passes over a new one")
    void findsABreak() {
        List<String> broken = new ArrayList<>();
        compare(broken, "", contract("{name: a, in: query, schema: {type: string}}"), contract("{name: a, in: query, schema: {type: string}}, {name: b, in: query, schema: {type: string}}"));
        assertThat(broken).isEmpty();
        compare(broken, "", contract(""), contract("{name: a, in: query, required: true, schema: {type: string}}"));
        assertThat(broken).hasSize(1);
    }

    private static String contract(String parameters) {
        return """
                openapi: 3.0.3
                info: {title: x, version: '1'}
                paths:
                  /v1/x:
                    get:
                      parameters: [%s]
                      responses: {'200': {description: x}}
                """.formatted(parameters);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @DisplayName("the check of events knows an addition from a break")
    @CsvSource(
            delimiter = '|',
            value = {
                "a new property     | {'properties':{'a':{'type':'string'}}} | {'properties':{'a':{'type':'string'},'b':{}}} | 0",
                "a property gone    | {'properties':{'a':{'type':'string'}}} | {'properties':{}} | 1",
                "another type       | {'properties':{'a':{'type':'string'}}} | {'properties':{'a':{'type':'integer'}}} | 1",
                "not promised now   | {'required':['a']} | {'required':[]} | 1",
                "promised more      | {'required':['a']} | {'required':['a','b']} | 0",
                "a word gone        | {'properties':{'a':{'enum':['X','Y']}}} | {'properties':{'a':{'enum':['X']}}} | 1",
                "deep inside        | {'properties':{'a':{'items':{'properties':{'b':{}}}}}} | {'properties':{'a':{'items':{}}}} | 1"
            })
    void additions(String what, String released, String now, int breaches) throws IOException {
        assertThat(Additions.breaches(what, json(released), json(now))).hasSize(breaches);
    }

    private static JsonNode json(String text) throws IOException {
        return JSON.readTree(text.replace('\'', '"'));
    }
}
