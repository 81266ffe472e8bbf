package onenet.proving.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.proving.Moment;
import onenet.proving.ProofQuestion;
import onenet.proving.ProofStanding;
import onenet.proving.ProofState;
import onenet.testkit.Contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is asked of proof-exemption, and read of its answer, is what its contract says")
class ProofExemptionContractTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final OpenApiInteractionValidator CONTRACT =
            OpenApiInteractionValidator.createForInlineApiSpecification(
                            Contract.text("contracts/openapi/proof-exemption-v1.yaml"))
                    .withBasePathOverride("/")
                    .build();

    @Test
    @DisplayName("The question of a case and of a draft, with the heads the client sends, is one the contract takes")
    void question() throws IOException {
        for (ProofQuestion asked : List.of(asked("HZ-441521-2026-000339-I", "441521"), asked(DRAFT, null))) {
            String body = JSON.writeValueAsString(ProofExemption.wire(asked));
            assertThat(CONTRACT.validateRequest(request(body)).getMessages())
                    .as(body)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"caseReference", "holder", "moment", "proofs"})
    @DisplayName("A question that lacks what the contract requires is one it does not take: the check itself sees it")
    void lacking(String member) throws IOException {
        var body = (com.fasterxml.jackson.databind.node.ObjectNode)
                JSON.valueToTree(ProofExemption.wire(asked("HZ-441521-2026-000339-I", "441521")));
        body.remove(member);
        assertThat(CONTRACT.validateRequest(request(body.toString())).hasErrors())
                .isTrue();
    }

    @Test
    @DisplayName("The worked example of an answer is read whole: state, words, evidence and its end, commitment")
    void answer() throws IOException {
        JsonNode example = new ObjectMapper(new YAMLFactory())
                .readTree(Contract.text("contracts/examples/proof-exemption.yaml"))
                .at("/resolveProofs/answer");
        Map<String, ProofStanding> standings =
                ProofExemption.standings(JSON.treeToValue(example, ProofExemptionApi.Resolution.class));
        assertThat(standings).hasSameSizeAs(example.path("proofs"));
        JsonNode first = example.at("/proofs/0");
        ProofStanding read = standings.get(first.path("proofId").asText());
        assertThat(read.state())
                .isEqualTo(ProofState.valueOf(first.path("state").asText()));
        assertThat(read.route()).isEqualTo(first.path("route").asText());
        assertThat(read.outcome()).isEqualTo(first.path("outcome").asText());
        assertThat(read.words().zh()).isEqualTo(first.at("/words/zh").asText());
        assertThat(read.evidence().receipt())
                .isEqualTo(first.at("/evidence/receiptId").asText());
        assertThat(read.evidence().checkedAt())
                .isEqualTo(Instant.parse(first.at("/evidence/checkedAt").asText()));
        assertThat(read.evidence().validTo())
                .isEqualTo(LocalDate.parse(first.at("/evidence/validTo").asText()));
    }

    @Test
    @DisplayName("Every state and moment there is has the same name on both sides")
    void names() throws IOException {
        JsonNode schemas = new ObjectMapper(new YAMLFactory())
                .readTree(Contract.text("contracts/openapi/proof-exemption-v1.yaml"))
                .at("/components/schemas");
        assertThat(names(schemas, "ProofState")).isEqualTo(names(ProofState.values()));
        assertThat(names(schemas, "Moment")).isEqualTo(names(Moment.values()));
    }

    private static final String DRAFT = "3f0a2a0e-7f2b-4d3e-9a53-0d3a54f5a001";

    private static ProofQuestion asked(String reference, String office) {
        return new ProofQuestion(
                reference,
                "00012504500001",
                "91441521MA4XAB1211",
                "海丰县示例化工贸易有限公司",
                "危险化学品经营许可办理核验",
                Moment.ACCEPTANCE,
                List.of("P-BUSINESS-LICENCE"),
                Map.of("premises", "示例路1号"),
                office,
                office == null ? null : DRAFT);
    }

    /** As the client's interface says: where, and with which heads. */
    private static Request request(String body) {
        Method resolve = Arrays.stream(ProofExemptionApi.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("resolve"))
                .findFirst()
                .orElseThrow();
        SimpleRequest.Builder request = SimpleRequest.Builder.post(
                        ProofExemptionApi.class.getAnnotation(Path.class).value())
                .withContentType("application/json")
                .withBody(body);
        Arrays.stream(resolve.getParameters())
                .flatMap(parameter -> Optional.ofNullable(parameter.getAnnotation(HeaderParam.class)).stream())
                .forEach(head ->
                        request.withHeader(head.value(), head.value().equals("Authorization") ? "Bearer x" : DRAFT));
        return request.build();
    }

    private static List<String> names(JsonNode schemas, String name) {
        return JSON.convertValue(
                schemas.path(name).path("enum"),
                JSON.getTypeFactory().constructCollectionType(List.class, String.class));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
