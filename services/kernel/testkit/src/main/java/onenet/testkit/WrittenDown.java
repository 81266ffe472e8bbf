package onenet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.lifecycle.Lifecycle;
import onenet.casework.lifecycle.LifecyclePage;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What runs is what is written. With {@code -Dcontracts.write=true} what runs is written down instead of compared. */
public final class WrittenDown {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** As the schemas are written: two blanks, no blank before a colon, every member of a list on its own line. */
    private static final DefaultPrettyPrinter PRINTED = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private WrittenDown() {}

    /** The running service's OpenAPI document is the contract, and nothing is missing that a stranger needs. */
    public static void openApi(String service) throws IOException {
        String running = RestAssured.given()
                .accept("application/yaml")
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        compare(running, Path.of("../../contracts/openapi/" + service + "-v1.yaml"));
        StrangersContract.complete(RunningContract.read());
    }

    /** A printed page is what it is printed from. */
    public static void compare(String printed, Path page) throws IOException {
        if (Boolean.getBoolean("contracts.write")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(page));
    }

    /** A table of legal moves is whole, every status reached and left unless it is an end, and its page in docs/reference is printed from it. */
    public static <S extends Enum<S>, A extends Enum<A>> void lifecycle(
            String page, String title, Lifecycle<S, A> table) throws IOException {
        assertThat(table.unreachable()).isEmpty();
        assertThat(table.deadEnds()).isEmpty();
        assertThat(table.moves()).noneMatch(move -> table.terminal().contains(move.from()) && move.to() != move.from());
        compare(LifecyclePage.print(title, table), Path.of("../../docs/reference/lifecycle-" + page + ".md"));
    }

    /** Every event type the service emits has a schema and a place in the AsyncAPI document, and no more. */
    public static void events(String service, String prefix, Set<String> emitted) throws IOException {
        JsonNode document = new ObjectMapper(new YAMLFactory())
                .readTree(Contract.text("contracts/asyncapi/" + service + "-v1.yaml"));
        Set<String> written = new TreeSet<>();
        document.at("/components/messages")
                .forEach(message -> written.add(message.path("name").asText()));
        written.removeIf(type -> !type.startsWith(prefix + "."));
        assertThat(written).isEqualTo(emitted);
        AsyncContract contract = AsyncContract.of(service);
        contract.sendsAsItself();
        contract.queuesAreThoseDeclared();
        contract.accountMayPublish(prefix);
        if (!Boolean.getBoolean("contracts.write")) {
            haveHeadOrReason(contract, emitted);
        }
        for (String type : emitted) {
            JsonNode schema = schema(type);
            assertThat(schema.path("title").asText()).isEqualTo(type);
            assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        }
    }

    /** Who writes heads down has none in his schemas yet. */
    private static void haveHeadOrReason(AsyncContract contract, Set<String> types) throws IOException {
        for (String type : types) {
            assertThat(contract.message(type).path("x-no-progress").asText().isEmpty())
                    .as("%s carries the head of a case, or the document says why it has none", type)
                    .isEqualTo(schema(type).path("properties").has("progress"));
        }
    }

    /** The events of these types carry the head of every case event: in their schemas, word for word, and in every row told so far. */
    public static void progressHeads(Set<String> types) throws IOException {
        heads("case-progress.v1", types);
    }

    /** The same for a service that tells of the cases of others: what it knows of the head, and in the words of the head. */
    public static void mentionHeads(Set<String> types) throws IOException {
        ObjectNode mention = schema("case-mention.v1");
        JsonNode progress = schema("case-progress.v1").path("properties");
        mention.path("properties").properties().forEach(each -> assertThat(each.getValue())
                .isEqualTo(progress.path(each.getKey())));
        heads("case-mention.v1", types);
    }

    private static void heads(String of, Set<String> types) throws IOException {
        ObjectNode head = schema(of);
        head.remove(List.of("$schema", "$id", "title"));
        for (String type : types) {
            ObjectNode schema = schema(type);
            ((ObjectNode) schema.path("properties")).set("progress", head);
            compare(
                    JSON.writer(PRINTED).writeValueAsString(schema) + "\n",
                    Path.of("../../contracts/schemas/" + type + ".json"));
        }
        assertThat(
                        Database.asOwner()
                                .column(
                                        "SELECT DISTINCT type FROM case_event WHERE (data -> 'progress' ->> 'caseNumber') = subject"))
                .containsExactlyInAnyOrderElementsOf(types);
        assertThat(Database.asOwner().column("SELECT DISTINCT type FROM case_event WHERE data -> 'progress' IS NULL"))
                .doesNotContainAnyElementsOf(types);
    }

    private static ObjectNode schema(String name) throws IOException {
        return (ObjectNode) JSON.readTree(Contract.text("contracts/schemas/" + name + ".json"));
    }

    /** Every event told so far fits its schema. @return the types seen */
    public static Set<String> eventsFit() {
        List<String> rows = Database.asOwner().column("SELECT type || ' ' || data::text FROM case_event");
        Set<String> seen = new TreeSet<>();
        assertThat(rows).allSatisfy(row -> {
            String type = row.substring(0, row.indexOf(' '));
            seen.add(type);
            assertThat(Contract.violations(type, JSON.readTree(row.substring(row.indexOf(' ')))))
                    .isEmpty();
        });
        return seen;
    }
}
