package onenet.hazchem;

import static org.awaitility.Awaitility.await;

import onenet.testkit.Tokens;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Plays e-certificate: reports certificates over the broker, as the real service does. */
final class ECertificate {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private ECertificate() {}

    /** Reports the certificate of the story's case and waits until the service has taken it in. */
    static void reports(Story story, String version) {
        String licenceId = story.licenceId();
        publish(story.number(), licenceId, numberOf(licenceId), version);
        Desk auditor = Desk.with(Tokens.officer("auditor", "441500", "auditor"));
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        auditor.reads(story.filed()).json().getString("status").equals("CERTIFIED"));
    }

    private static String numberOf(String licenceId) {
        Desk auditor = Desk.with(Tokens.officer("auditor", "441500", "auditor"));
        String known =
                auditor.request().get("/v1/licences/" + licenceId).jsonPath().getString("licenceNumber");
        return known == null ? "（粤汕）危化经字〔2026〕%05d号".formatted(NUMBERS.incrementAndGet()) : known;
    }

    static void publish(String caseNumber, String licenceId, String licenceNumber, String version) {
        publish(caseNumber, licenceId, licenceNumber, version, 1);
    }

    /** @param sequence how many events of the case e-certificate has told with this one */
    static void publish(String caseNumber, String licenceId, String licenceNumber, String version, int sequence) {
        String identifier = "1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G." + Math.abs(licenceId.hashCode())
                + "." + version + ".0";
        String event = """
                {"specversion":"1.0","id":"%s","source":"/services/e-certificate","type":"ecert.certificate-issued.v1",
                 "subject":"%s","time":"2026-11-24T02:00:00Z","datacontenttype":"application/json","sequence":"%d",
                 "sequencetype":"Integer","data":{"caseNumber":"%s","licenceId":"%s","licenceNumber":"%s",
                 "certificateIdentifier":"%s","certificateVersion":"%s","verificationUrl":"http://127.0.0.1:8080/v/demo",
                 "issuedOn":"2026-11-24","provinceRegistration":"DEMO-1"}}
                """.formatted(
                UUID.randomUUID(), caseNumber, sequence, caseNumber, licenceId, licenceNumber, identifier, version);
        OtherService.tells("e-certificate", "ecert.certificate-issued.v1", event);
    }
}
