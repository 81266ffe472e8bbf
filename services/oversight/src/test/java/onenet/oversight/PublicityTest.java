package onenet.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import onenet.oversight.Licences.Decided;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Licence decisions are public (双公示): what, by when, and what becomes of it afterwards")
class PublicityTest extends PublicityScenario {

    @Test
    @DisplayName(
            "a granted licence is public at once, in the fields of the standard, and once however often it is told")
    void published() {
        String licence = licences.granted("2026-11-10");
        licences.decided(licence, licence, null, Decided.granted("2026-11-10"));
        String id = only();
        anybody()
                .get("/v1/publicity/records/" + id)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("public"))
                .body("line.kind", equalTo("GRANT"))
                .body("line.standing", equalTo("VALID"))
                .body("line.holderName", equalTo(Licences.COMPANY))
                .body("line.decidedOn", equalTo("2026-11-10"))
                .body("fields", hasSize(30))
                .body("fields.find { it.code == 'XK_XKLB' }.value", equalTo("普通"))
                .body("fields.find { it.code == 'XK_XKZS' }.value", equalTo("危险化学品经营许可证"))
                .body("fields.find { it.code == 'XK_XDR_ZJHM' }.value", equalTo(""));
    }

    @Test
    @DisplayName("heard at the broker from the service that decided it, twice, it is public once")
    void heard() throws Exception {
        String licence = Licences.aCase();
        String event = Licences.onTheWire(licence, Decided.granted("2026-11-10"));
        EventContractTest.tell("hazchem-licence", Licences.DECIDED, event);
        EventContractTest.tell("hazchem-licence", Licences.DECIDED, event);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(PublicityScenario::only);
    }

    @Test
    @DisplayName("a refusal is not published as a licence, nor a suspension (trap 39)")
    void notPublished() {
        licences.refused(Licences.aCase());
        String licence = licences.granted("2026-11-10");
        licences.changed(licence, "SUSPENDED", "2026-11-11");
        only();
    }

    @Test
    @DisplayName(
            "decided on 29 September it is owed by 14 October; the days count from the decision, not from its printing (trap 49)")
    void owed() {
        licences.numbered(licences.granted("2026-09-29"), "粤汕危化经字〔2026〕00001号");
        desk(haifeng("examiner"), "ALL")
                .then()
                .body("items[0].publishBy", equalTo("2026-10-14"))
                .body("items[0].late", equalTo(true))
                .body("items[0].line.licenceNumber", equalTo("粤汕危化经字〔2026〕00001号"));
    }

    @Test
    @DisplayName(
            "a renewal is a decision of its own and leaves the licence's record as it is; a variation takes its place")
    void followers() {
        String licence = licences.granted("2026-11-02");
        licences.decided(
                licence, Licences.aCase(), "1", Decided.granted("2026-11-04").renewal());
        assertThat(standing("GRANT")).isEqualTo("VALID");
        licences.decided(
                licence, Licences.aCase(), "1", Decided.granted("2026-11-06").variation("示例新名有限公司"));
        assertThat(standing("GRANT")).isEqualTo("ENDED");
        assertThat(standing("RENEWAL")).isEqualTo("ENDED");
        anybody()
                .get("/v1/publicity/records/" + id("VARIATION"))
                .then()
                .body("earlier", equalTo(id("RENEWAL")))
                .body("line.standing", equalTo("VALID"));
        anybody().get("/v1/publicity/records/" + id("RENEWAL")).then().body("later", equalTo(id("VARIATION")));
    }

    @Test
    @DisplayName("a cancellation is a new record, is announced, and ends the records of before; they stay")
    void cancelled() {
        String licence = licences.granted("2026-11-02");
        licences.changed(licence, "RESCINDED", "2026-11-10");
        licences.changed(licence, "CANCELLED", "2026-11-12");
        anybody()
                .get("/v1/publicity")
                .then()
                .body("items.kind", contains("CANCELLATION", "RESCISSION", "GRANT"))
                .body("items.standing", contains("ENDED", "ENDED", "ENDED"));
        anybody()
                .get("/v1/publicity/announcements")
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("CANCELLATION"))
                .body("items[0].content", containsString("行政许可法第六十九条"));
    }

    @Test
    @DisplayName("a licence that ran out has no new record; its own says that it is valid no more")
    void expired() {
        licences.changed(licences.granted("2026-11-02"), "EXPIRED", "2026-11-16");
        assertThat(standing("GRANT")).isEqualTo("ENDED");
        only();
    }

    @Test
    @DisplayName(
            "a printed slip of the pen that is published too is corrected by a new record; one that is not published changes nothing")
    void printedWrongly() {
        String licence = licences.granted("2026-11-02");
        licences.corrected(licence, "PREMISES", "海丰县示例路2号");
        only();
        licences.corrected(licence, "LEGAL_REPRESENTATIVE", "示例丙");
        licences.corrected(licence, "LEGAL_REPRESENTATIVE", "示例丙");
        anybody()
                .get("/v1/publicity")
                .then()
                .body("items.kind", contains("CORRECTION", "GRANT"))
                .body("items.status", contains("PUBLISHED", "CORRECTED"))
                .body("items[0].decidedOn", equalTo("2026-11-13"));
    }

    @Test
    @DisplayName("the list is found by folded text, office, item, kind and day, and turned page by page without a gap")
    void found() {
        licences.granted(Decided.granted("2026-11-10").to("示例（汕尾）化工Ａ有限公司"));
        licences.granted(Decided.granted("2026-11-11").byLufeng());
        String licence = licences.granted("2026-11-12");
        licences.changed(licence, "CANCELLED", "2026-11-13");
        anybody().get("/v1/publicity?q=示例(汕尾)化工a").then().body("items", hasSize(1));
        anybody().get("/v1/publicity?q=1MA4XAB12").then().body("items", hasSize(4));
        anybody().get("/v1/publicity?q=、").then().body("items", empty());
        anybody().get("/v1/publicity?office=441581").then().body("items.decidedOn", contains("2026-11-11"));
        anybody().get("/v1/publicity?item=00012504500004").then().body("items", hasSize(1));
        anybody().get("/v1/publicity?kind=GRANT").then().body("items", hasSize(3));
        anybody()
                .get("/v1/publicity?from=2026-11-11&to=2026-11-12")
                .then()
                .body("items.decidedOn", contains("2026-11-12", "2026-11-11"));
        String cursor = anybody()
                .get("/v1/publicity?limit=3")
                .then()
                .body("items", hasSize(3))
                .extract()
                .path("next");
        anybody()
                .queryParam("cursor", cursor)
                .get("/v1/publicity?limit=3")
                .then()
                .body("items.decidedOn", contains("2026-11-10"))
                .body("next", nullValue());
        problem(anybody().get("/v1/publicity?from=2026-11-12&to=2026-11-11"), 422, "PUBLICITY_DAYS");
        problem(anybody().get("/v1/publicity?cursor=x"), 400, "INVALID_INPUT");
    }
}
