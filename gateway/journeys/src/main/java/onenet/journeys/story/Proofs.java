package onenet.journeys.story;

import onenet.journeys.caller.Gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * Proofs of one case that the state obtains by itself.
 *
 * @param reference the case's number, or a draft's id
 * @param wanted how many proofs of it the state is to obtain
 * @param question the question that a department is to answer; empty where only sources are asked
 */
public record Proofs(String reference, int wanted, Optional<String> question) {

    /** Signs in for the department that knows who may sell refined oil. */
    public static final String CLERK = "commerce-clerk";

    private static final String SERVICE = "/api/proof-exemption/v1";
    private static final String PETROL_STATION_LICENCE = "00012504500001";
    private static final String REFINED_OIL = "P-REFINED-OIL";

    /** The proofs a licence application did not bring. */
    public static Proofs of(LicenceCase licence) {
        return new Proofs(licence.number(), licence.view().path("proofs").size(), Optional.empty());
    }

    /** A petrol station's draft: the commerce bureau is asked whether it may sell refined oil. */
    public static Proofs askedOfDepartment(Gateway gateway, Enterprise enterprise) {
        String reference = UUID.randomUUID().toString();
        gateway.as(enterprise.account())
                .post(
                        SERVICE + "/resolutions",
                        Map.of(
                                "caseReference",
                                reference,
                                "itemCode",
                                PETROL_STATION_LICENCE,
                                "holder",
                                Map.of("uscc", enterprise.uscc(), "name", enterprise.name()),
                                "purpose",
                                "危险化学品经营许可办理核验",
                                "moment",
                                "PREPARATION",
                                "proofs",
                                List.of(REFINED_OIL),
                                "mayCommit",
                                false))
                .must(200);
        JsonNode queue = gateway.as(CLERK)
                .get(SERVICE + "/assistance-requests")
                .must(200)
                .json();
        String question = StreamSupport.stream(queue.spliterator(), false)
                .filter(each -> each.path("caseReference").asText().equals(reference))
                .map(each -> SERVICE + "/assistance-requests/" + each.path("id").asText())
                .findFirst()
                .orElseThrow();
        return new Proofs(reference, 1, Optional.of(question));
    }

    public static Map<String, String> confirmed() {
        return Map.of("answer", "CONFIRMED", "note", "属实（演示）");
    }
}
