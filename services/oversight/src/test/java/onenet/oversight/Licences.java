package onenet.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.identity.CaseNumber;
import onenet.casework.identity.OfficeCode;
import onenet.outbox.ReceivedEvent;
import onenet.oversight.exchange.LicenceListener;
import onenet.testkit.Contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells of operating licences as hazchem-licence does; every event fits its schema. Holders are fictional. */
@Singleton
class Licences {

    static final String DECIDED = "hazchem.case-decided.v1";
    static final String COMPANY = "示例化工有限公司";
    private static final AtomicInteger SERIAL = new AtomicInteger(700);
    private static final String ISSUER = """
            {"officeCode":"%s","name":"%s","uscc":"%s","divisionCode":"%s"}""";
    private static final String HAIFENG = ISSUER.formatted("441521", "海丰县应急管理局", "11441521DEM000030G", "441521");
    private static final String LUFENG = ISSUER.formatted("441581", "陆丰市应急管理局", "11441581DEM0000575", "441581");

    private final LicenceListener listener;
    private final ObjectMapper json;

    Licences(LicenceListener listener, ObjectMapper json) {
        this.listener = listener;
        this.json = json;
    }

    /** Number of a case that grants a licence. */
    static String aCase() {
        return CaseNumber.of("HZ", new OfficeCode("441521"), 2026, SERIAL.incrementAndGet())
                .value();
    }

    /** A decision of a case on a licence: NEW, RENEWAL or VARIATION. */
    record Decided(String matter, String itemCode, String decidedOn, String holder, String issuer) {

        static Decided granted(String decidedOn) {
            return new Decided("NEW", "00012504500001", decidedOn, COMPANY, HAIFENG);
        }

        Decided renewal() {
            return new Decided("RENEWAL", "00012504500002", decidedOn, holder, issuer);
        }

        Decided variation(String newName) {
            return new Decided("VARIATION", "00012504500003", decidedOn, newName, issuer);
        }

        Decided to(String other) {
            return new Decided(matter, itemCode, decidedOn, other, issuer);
        }

        Decided byLufeng() {
            return new Decided(matter, itemCode, decidedOn, holder, LUFENG);
        }
    }

    String granted(String decidedOn) {
        return granted(Decided.granted(decidedOn));
    }

    String granted(Decided decided) {
        String licence = aCase();
        decided(licence, licence, null, decided);
        return licence;
    }

    void decided(String licence, String caseNumber, String licenceNumber, Decided decided) {
        hear(DECIDED, licence, content(licence, caseNumber, licenceNumber, decided));
    }

    /** A grant as it is on the wire. */
    static String onTheWire(String licence, Decided decided) {
        return """
                {"specversion":"1.0","id":"%s","source":"/services/hazchem-licence","type":"%s","subject":"%s","time":"2026-11-10T02:00:00Z",
                 "datacontenttype":"application/json","sequence":"1","sequencetype":"Integer","data":%s}
                """.formatted(UUID.randomUUID(), DECIDED, licence, content(licence, licence, null, decided));
    }

    private static String content(String licence, String caseNumber, String licenceNumber, Decided decided) {
        return """
                {"caseNumber":"%s","itemCode":"%s","matter":"%s","outcome":"GRANTED","decidedOn":"%s","decisionNumber":"海应急许〔2026〕%s号",
                 "deemed":false,"issuer":%s,"licence":{"licenceId":"%s","licenceNumber":%s,"previousCertificate":null,
                 "holder":{"uscc":"91441521MA4XAB1211","name":"%s"},"domicile":"海丰县示例路1号","premises":"海丰县示例路1号","storageAddress":null,
                 "legalRepresentative":"示例甲","principalPerson":"示例乙","businessMode":"WHOLESALE","scope":["甲醇","=乙醇"],
                 "validFrom":"%s","validTo":"2029-11-09","variedOn":null,"renewedOn":null}}
                """.formatted(
                        caseNumber,
                        decided.itemCode(),
                        decided.matter(),
                        decided.decidedOn(),
                        caseNumber.hashCode() & 0xffff,
                        decided.issuer(),
                        licence,
                        licenceNumber == null ? "null" : '"' + licenceNumber + '"',
                        decided.holder(),
                        decided.decidedOn());
    }

    void refused(String caseNumber) {
        hear("hazchem.case-decided.v1", caseNumber, """
                {"caseNumber":"%s","itemCode":"00012504500001","matter":"NEW","outcome":"REFUSED","decidedOn":"2026-11-10",
                 "decisionNumber":"海应急不许〔2026〕1号","deemed":false,"issuer":%s,"licence":null}
                """.formatted(caseNumber, HAIFENG));
    }

    void numbered(String licence, String number) {
        hear("hazchem.licence-in-force.v1", licence, """
                {"caseNumber":"%s","itemCode":"00012504500001","matter":"NEW","status":"CERTIFIED","publicStatus":"GRANTED","office":"441521",
                 "applicantUscc":"91441521MA4XAB1211","receivedOn":"2026-10-09","acceptedOn":"2026-10-12","dueOn":null,"light":null,
                 "licenceId":"%s","licenceNumber":"%s"}
                """.formatted(licence, licence, number));
    }

    void changed(String licence, String status, String decidedOn) {
        changed(licence, status, decidedOn, null);
    }

    void changed(String licence, String status, String decidedOn, String superior) {
        hear("hazchem.licence-status-changed.v1", licence, """
                {"licenceId":"%s","licenceNumber":"粤汕危化经字〔2026〕00001号","status":"%s","decidedOn":"%s","decisionNumber":"海应急撤〔2026〕9号",
                 "legalBasis":"行政许可法第六十九条","reason":"示例","holder":{"uscc":"91441521MA4XAB1211","name":"%s"},"legalRepresentative":"示例甲",
                 "validFrom":"2026-11-10","validTo":"2029-11-09","issuer":%s,"superior":%s}
                """.formatted(
                licence, status, decidedOn, COMPANY, HAIFENG, superior == null ? "null" : '"' + superior + '"'));
    }

    void corrected(String licence, String text, String to) {
        hear("hazchem.licence-corrected.v1", licence, """
                {"licenceId":"%s","licenceNumber":"粤汕危化经字〔2026〕00001号","office":"441521","holderUscc":"91441521MA4XAB1211",
                 "correctedOn":"2026-11-13","decisionNumber":"海应急更〔2026〕2号","reason":"笔误","texts":[{"text":"%s","from":"x","to":"%s"}]}
                """.formatted(licence, text, to));
    }

    private void hear(String type, String subject, String data) {
        try {
            JsonNode told = json.readTree(data);
            assertThat(Contract.violations(type, told)).isEmpty();
            listener.on(new ReceivedEvent(
                    UUID.randomUUID().toString(),
                    type,
                    "/services/hazchem-licence",
                    subject,
                    1,
                    Instant.parse("2026-11-10T02:00:00Z"),
                    told));
        } catch (JsonProcessingException faulty) {
            throw new IllegalStateException(data, faulty);
        }
    }
}
