package onenet.proofs.registered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import onenet.proofs.world.Fault;
import onenet.proofs.world.ProofScenario;
import onenet.proofs.world.SimulatedSources;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName(
        "What registers hold of an enterprise is read for its form, by the right to look up the item's proofs and by no other")
class RegisteredFactsTest extends ProofScenario {

    private static final String REGISTRY = "market-supervision";
    private static final String PURPOSE = "危险化学品经营许可申请预填";

    private String draft;

    @BeforeEach
    void aDraft() {
        draft = UUID.randomUUID().toString();
        SimulatedSources.reset();
        SimulatedSources.hold(REGISTRY, "enterprise-registration", "MS-9")
                .withObject("fields")
                .put("legalRepresentative", "示例甲")
                .put("address", "海丰县示例路1号")
                .put("liaison", " ");
        SimulatedSources.hold("guangdong", DEFINER + "102", identifier("102", 7))
                .withObject("fields")
                .put("person", "示例乙");
    }

    private ValidatableResponse read(String token, String item, String uscc) {
        return post(
                        token,
                        "/v1/registered-facts",
                        Map.of("draftReference", draft, "itemCode", item, "uscc", uscc, "purpose", PURPOSE))
                .then();
    }

    @Test
    @DisplayName(
            "Each fact comes with its register, its record and the receipt of the use; a field left blank there is no fact")
    void facts() {
        read(service(), NEW, HOLDER)
                .statusCode(200)
                .body(
                        "facts.fact",
                        containsInAnyOrder("name", "legalRepresentative", "registeredAddress", "principalPerson"))
                .body("facts.find { it.fact == 'legalRepresentative' }.value", equalTo("示例甲"))
                .body("facts.find { it.fact == 'legalRepresentative' }.identifier", equalTo("MS-9"))
                .body("facts.find { it.fact == 'name' }.value", equalTo(SimulatedSources.NAME))
                .body("facts.find { it.fact == 'principalPerson' }.source", equalTo("guangdong"))
                .body("silent", empty());
        as(holder())
                .get("/v1/receipts")
                .then()
                .body("items.purpose", hasItem(PURPOSE))
                .body("items.caseReference", hasItem(draft));
        assertThat(column("SELECT count(*) FROM receipt")).containsExactly("2");
        assertThat(SimulatedSources.questions(REGISTRY))
                .singleElement()
                .asString()
                .contains(draft);
    }

    @Test
    @DisplayName("A register that is down is named as silent: what it holds is unknown, and what others hold is there")
    void silent() {
        SimulatedSources.fault(REGISTRY, Fault.OUTAGE);
        read(service(), NEW, HOLDER)
                .statusCode(200)
                .body("facts.fact", equalTo(java.util.List.of("principalPerson")))
                .body("silent", equalTo(java.util.List.of(REGISTRY)));
    }

    @Test
    @DisplayName("Of several records none is the one; another holder's, an expired and a struck-off one say nothing")
    void nothingSure() {
        for (Fault fault :
                new Fault[] {Fault.AMBIGUOUS, Fault.WRONG_HOLDER, Fault.EXPIRED, Fault.REVOKED, Fault.NOTHING}) {
            SimulatedSources.fault("guangdong", fault);
            read(service(), NEW, HOLDER).statusCode(200).body("facts.fact", not(hasItem("principalPerson")));
        }
    }

    @Test
    @DisplayName("An item that needs none of the proofs reads no register")
    void anotherItem() {
        read(service(), "44015000700001", HOLDER).statusCode(200).body("facts", empty());
        assertThat(SimulatedSources.calls(REGISTRY)).isZero();
        assertThat(column("SELECT count(*) FROM receipt")).containsExactly("0");
    }

    @Test
    @DisplayName("Nobody but the service of the draft reads: no applicant, no officer, and no case by its number")
    void nobodyElse() {
        read(holder(), NEW, HOLDER).statusCode(403);
        read(examiner(), NEW, HOLDER).statusCode(403);
        draft = "0".repeat(36);
        read(service(), NEW, HOLDER).statusCode(403).body("code", equalTo("NOT_YOUR_CASE"));
        assertThat(SimulatedSources.calls(REGISTRY)).isZero();
        assertThat(column("SELECT case_number FROM audit_record WHERE action = 'CaseRefused'"))
                .contains(draft);
    }
}
