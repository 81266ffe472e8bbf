package onenet.proofs.authorisation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import onenet.proofs.world.ProofScenario;
import onenet.proofs.world.SimulatedSources;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("By function or with the holder's approval; every use is written down")
class AuthorisationTest extends ProofScenario {

    private static final String ITEM = "00012500600001";
    private static final String PROOF = "P-MGR-128";

    @Inject
    EntityManager database;

    @Test
    @DisplayName("Without the holder's approval nobody is asked; with it the look-up goes on by itself")
    void approval() {
        asks(ITEM, "PREPARATION", PROOF)
                .body("proofs[0].state", equalTo("ASKING"))
                .body("proofs[0].outcome", equalTo("NOT_AUTHORISED_BY_HOLDER"));
        Assertions.assertThat(SimulatedSources.calls("guangdong")).isZero();
        give(true);
        work();
        assertStands(PROOF, "OBTAINED", "FOUND_VALID", "VALID");
        as(holder()).get("/v1/authorisations").then().body("[0].usedAt", notNullValue());
    }

    @Test
    @DisplayName("Once is once, and a withdrawal stops the next use; the earlier one stands")
    void onceAndWithdrawn() {
        give(true);
        asks(ITEM, "PREPARATION", PROOF).body("proofs[0].state", equalTo("OBTAINED"));
        caseReference = number("HZ", OFFICE);
        asks(ITEM, "PREPARATION", PROOF).body("proofs[0].outcome", equalTo("NOT_AUTHORISED_BY_HOLDER"));
        String dated = give(false).extract().path("id");
        work();
        assertStands(PROOF, "OBTAINED", "FOUND_VALID", "VALID");
        post(stranger(), "/v1/authorisations/" + dated + "/withdrawal", null)
                .then()
                .statusCode(404);
        post(holder(), "/v1/authorisations/" + dated + "/withdrawal", null)
                .then()
                .statusCode(201);
        assertStands(PROOF, "OBTAINED", "FOUND_VALID", "VALID");
        caseReference = number("HZ", OFFICE);
        asks(ITEM, "PREPARATION", PROOF).body("proofs[0].outcome", equalTo("NOT_AUTHORISED_BY_HOLDER"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "used by another case,used_at = now()",
        "taken back by the holder,withdrawn_at = now()",
    })
    @DisplayName(
            "An approval that is gone when the source has answered covers nothing: the proof waits for another approval")
    void goneMeanwhile(String how, String change) {
        give(true);
        QuarkusTransaction.begin();
        database.createNativeQuery("UPDATE authorisation SET row_version = row_version + 1, " + change)
                .executeUpdate();
        Map<String, Object> request = question(ITEM, "PREPARATION", PROOF);
        var answer = CompletableFuture.supplyAsync(() -> post(service(), "/v1/resolutions", request));
        Awaitility.await().until(() -> !column("SELECT pid::text FROM pg_locks WHERE NOT granted")
                .isEmpty());
        QuarkusTransaction.commit();
        answer.join()
                .then()
                .statusCode(200)
                .body("proofs[0].state", equalTo("ASKING"))
                .body("proofs[0].outcome", equalTo("NOT_AUTHORISED_BY_HOLDER"));
        Assertions.assertThat(column("SELECT id::text FROM receipt")).isEmpty();
    }

    @Test
    @DisplayName(
            "Trap 17: the same evidence in two cases is two uses, each told to the holder with case, purpose and ground")
    void uses() {
        resolve("P-BUSINESS-LICENCE");
        caseReference = number("HZ", OFFICE);
        asks(NEW, "ACCEPTANCE", "P-BUSINESS-LICENCE");
        as(holder())
                .get("/v1/receipts")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.ground", everyItem(equalTo("FUNCTION")))
                .body("items.purpose", everyItem(equalTo("危险化学品经营许可审查")));
        as(stranger()).get("/v1/receipts").then().body("items", hasSize(0));
    }

    @Test
    @DisplayName("The record of uses goes on page by page without losing one of many made in the same instant")
    void pages() {
        resolve("P-BUSINESS-LICENCE");
        caseReference = number("HZ", OFFICE);
        asks(NEW, "ACCEPTANCE", "P-BUSINESS-LICENCE");
        List<String> all = uses(Map.of("limit", 200));
        Assertions.assertThat(all).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        forge("UPDATE receipt SET checked_at = timestamptz '2026-07-01 01:00:00Z'");
        List<String> paged = new ArrayList<>();
        JsonPath page = page(Map.of("limit", 1));
        while (page.getString("next") != null) {
            paged.addAll(page.getList("items.receiptId", String.class));
            page = page(Map.of("limit", 1, "cursor", page.getString("next")));
        }
        paged.addAll(page.getList("items.receiptId", String.class));
        Assertions.assertThat(paged).containsExactlyInAnyOrderElementsOf(all);
        as(stranger())
                .queryParam("cursor", all.get(0))
                .get("/v1/receipts")
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName("The record of uses is narrowed by the proof and by a part of case number, purpose or who asked")
    void narrowed() {
        resolve("P-BUSINESS-LICENCE");
        String first = caseReference;
        caseReference = number("HZ", OFFICE);
        asks(NEW, "ACCEPTANCE", "P-BUSINESS-LICENCE");
        Assertions.assertThat(uses(Map.of("text", first.toLowerCase(Locale.ROOT))))
                .hasSize(1);
        Assertions.assertThat(uses(Map.of("text", "许可审查", "proof", "P-BUSINESS-LICENCE")))
                .hasSize(2);
        Assertions.assertThat(uses(Map.of("proof", "P-TRAINING"))).isEmpty();
        Assertions.assertThat(uses(Map.of("text", "没有这样的用途"))).isEmpty();
    }

    private static List<String> uses(Map<String, ?> question) {
        return page(question).getList("items.receiptId", String.class);
    }

    private static JsonPath page(Map<String, ?> question) {
        return as(holder())
                .queryParams(question)
                .get("/v1/receipts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    @DisplayName("Trap 37: a receipt is bound to its case and purpose, has an end, and its signature holds")
    void bound() {
        String receipt = resolve("P-BUSINESS-LICENCE").extract().path("proofs[0].evidence.receiptId");
        check(receipt, caseReference, "危险化学品经营许可审查").statusCode(200).body("signature", notNullValue());
        check(receipt, "HZ-441521-2026-000999-B", "危险化学品经营许可审查")
                .statusCode(409)
                .body("detail", equalTo("原因：ANOTHER_CASE"));
        check(receipt, caseReference, "另一目的").statusCode(409).body("detail", equalTo("原因：ANOTHER_PURPOSE"));
        clock(TODAY.plusDays(181).atTime(9, 0));
        check(receipt, caseReference, "危险化学品经营许可审查").statusCode(409).body("detail", equalTo("原因：EXPIRED"));
        clock(TODAY.atTime(11, 0));
        forge("UPDATE receipt SET content = replace(content, 'FOUND_VALID', 'FOUND_INVALID')");
        check(receipt, caseReference, "危险化学品经营许可审查").statusCode(409).body("detail", equalTo("原因：ALTERED"));
    }

    private static ValidatableResponse check(String receipt, String reference, String purpose) {
        return as(examiner())
                .queryParam("caseReference", reference)
                .queryParam("purpose", purpose)
                .get("/v1/receipts/" + receipt)
                .then();
    }

    private static ValidatableResponse give(boolean oneTime) {
        return post(
                        holder(),
                        "/v1/authorisations",
                        Map.of(
                                "proofId", PROOF,
                                "itemCode", ITEM,
                                "purpose", "考核报名",
                                "until", TODAY.plusDays(30).toString(),
                                "oneTime", oneTime))
                .then()
                .statusCode(201);
    }
}
