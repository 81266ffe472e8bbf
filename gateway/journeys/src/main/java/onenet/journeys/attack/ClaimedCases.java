package onenet.journeys.attack;

import onenet.casework.identity.CaseNumber;
import onenet.casework.identity.OfficeCode;
import onenet.journeys.story.Certificates;
import onenet.journeys.story.Enterprise;
import onenet.journeys.story.LicenceCase;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Somebody says which case he is about: what a case states comes from its service, and a use needs a case at one's own office. */
final class ClaimedCases implements Probe {

    private static final String PROOFS = "/api/proof-exemption/v1/resolutions";
    private static final String CERTIFICATES = "/api/e-certificate/v1/certificates";

    @Override
    public String title() {
        return "自称的办件和用途 cases and purposes that are only claimed";
    }

    @Override
    public void run(Target target) {
        LicenceCase victim = LicenceCase.submit(target.gateway(), Enterprise.HAIFENG, List.of());
        CaseNumber own = CaseNumber.parse(victim.number());
        String next = CaseNumber.of(own.prefix(), own.office(), own.year(), own.serial() + 1)
                .value();
        for (String account : List.of("trader-haifeng", "trader-lufeng", "lufeng-examiner", "haifeng-intake")) {
            for (String number : List.of(victim.number(), next)) {
                target.gateway()
                        .as(account)
                        .post(PROOFS, Map.of("caseReference", number))
                        .mustRefuse(403, "FORBIDDEN");
            }
        }
        target.gateway()
                .as("lufeng-examiner")
                .get(PROOFS + "/" + victim.number())
                .mustRefuse(404, "NOT_FOUND");
        copies(target);
    }

    /** A stranger's certificate, for a case that nobody has. */
    private static void copies(Target target) {
        JsonNode held = target.gateway()
                .as(Enterprise.HAIFENG.account())
                .get(CERTIFICATES + "?limit=1")
                .must(200)
                .json()
                .path("items");
        if (held.isEmpty()) {
            LicenceCase granted = LicenceCase.submit(target.gateway(), Enterprise.HAIFENG, List.of())
                    .grantedBy("haifeng");
            new Certificates(target.gateway())
                    .await(Enterprise.HAIFENG.account(), granted.number(), java.time.Duration.ofSeconds(90));
            copies(target);
            return;
        }
        String invented =
                CaseNumber.of("HZ", new OfficeCode("441521"), 2026, 987_654).value();
        target.gateway()
                .as("haifeng-intake")
                .post(
                        CERTIFICATES + "/" + held.get(0).path("identifier").asText() + "/annotated-copies",
                        Map.of("caseNumber", invented, "purpose", "x", "validDays", 5))
                .mustRefuse(403, "NOT_FOR_THIS_CASE");
    }
}
