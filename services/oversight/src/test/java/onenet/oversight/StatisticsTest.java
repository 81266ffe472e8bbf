package onenet.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import onenet.oversight.caseboard.CaseService;
import onenet.oversight.statistics.KeepNotice;
import onenet.oversight.statistics.KeepNotice.Point;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName(
        "The city counts what came and what ended, and says when a case will end as far as the cases before it tell")
class StatisticsTest extends OversightScenario {

    private static final String YEAR = "/v1/statistics?from=2026-01&until=2026-12";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    KeepNotice keepNotice;

    @Test
    @DisplayName("by month and office: what came, what ended how, what was late, and what it took")
    void counted() {
        ended("441521", "2026-03-02", "2026-03-09", "2026-03-06");
        ended("441521", "2026-03-02", "2026-03-09", "2026-03-11");
        ended("441581", "2026-03-30", "2026-04-06", "2026-04-01");
        as(supervisor())
                .get(YEAR + "&by=MONTH&by=OFFICE")
                .then()
                .statusCode(200)
                .body("month", contains("2026-03", "2026-03", "2026-04"))
                .body("office", contains("441521", "441581", "441581"))
                .body("received", contains(2, 1, 0))
                .body("ended", contains(2, 0, 1))
                .body("late", contains(1, 0, 0))
                .body("[0].averageDays", equalTo(5.5f))
                .body("[0].medianDays", equalTo(4))
                .body("[0].outcomes.outcome", contains("FILED"))
                .body("[0].outcomes.cases", contains(2))
                .body("[1].averageDays", nullValue())
                .body("[2].officeName", equalTo("陆丰市应急管理局"));
    }

    @Test
    @DisplayName("one line of all where nothing is told apart, none where there is nothing")
    void all() {
        as(supervisor()).get(YEAR).then().statusCode(200).body("$", hasSize(0));
        ended("441521", "2026-03-02", "2026-03-09", "2026-03-06");
        ended("441581", "2026-03-30", "2026-04-06", "2026-04-01");
        as(supervisor())
                .get(YEAR)
                .then()
                .body("$", hasSize(1))
                .body("[0].received", equalTo(2))
                .body("[0].ended", equalTo(2))
                .body("[0].month", nullValue());
        as(supervisor()).get(YEAR + "&item=" + ITEM).then().body("[0].received", equalTo(2));
        as(supervisor()).get(YEAR + "&item=00000000000000").then().body("$", hasSize(0));
    }

    @Test
    @DisplayName("an office counts its own, whatever it asks for; an enterprise counts nothing")
    void own() {
        ended("441521", "2026-03-02", "2026-03-09", "2026-03-06");
        ended("441581", "2026-03-02", "2026-03-09", "2026-03-06");
        as(haifeng("decision-maker"))
                .get(YEAR + "&by=OFFICE&office=441581")
                .then()
                .body("office", contains("441521"));
        as(holder()).get(YEAR).then().statusCode(403);
    }

    @Test
    @DisplayName("months that are none in a row, or more than sixty, are refused at their place")
    void period() {
        as(supervisor())
                .get("/v1/statistics?from=2026-05&until=2026-04")
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("PERIOD_NOT_POSSIBLE"))
                .body("violations[0].pointer", equalTo("/until"));
        as(supervisor()).get("/v1/statistics?from=2020-01&until=2025-01").then().statusCode(400);
        as(supervisor()).get("/v1/statistics?from=2020-01&until=2024-12").then().statusCode(200);
        as(supervisor()).get("/v1/statistics?from=2026-13&until=2026-14").then().statusCode(400);
        as(supervisor()).get("/v1/statistics?until=2026-04").then().statusCode(400);
    }

    @Test
    @DisplayName("as a table and as a workbook the same lines, codes as text and figures as figures")
    void tables() throws IOException {
        ended("441521", "2026-03-02", "2026-03-09", "2026-03-06");
        as(supervisor())
                .accept("text/csv")
                .get(YEAR + "&by=MONTH&by=OFFICE&by=ITEM")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("statistics.csv"))
                .body(containsString("\"2026-03\",\"441521\",\"海丰县应急管理局\",\"" + ITEM
                        + "\",\"生产经营单位生产安全事故应急预案备案\",\"1\",\"1\",\"0\",\"4.0\",\"4\",\"1\""))
                .body(containsString("outcome 结果 FILED"));
        byte[] book = as(supervisor())
                .accept(XLSX)
                .get(YEAR + "&by=ITEM")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("statistics.xlsx"))
                .extract()
                .asByteArray();
        assertThat(lines(book)).hasSize(2).last().asString().endsWith("生产安全事故应急预案备案\",1,1,0,4.0,4,1");
    }

    /** What a spreadsheet program reads: the cells of the first sheet, line by line, texts in quotes. */
    private static List<String> lines(byte[] book) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            return read.getFirstSheet().read().stream()
                    .map(row -> row.stream().map(StatisticsTest::shown).collect(Collectors.joining(",")))
                    .toList();
        }
    }

    private static String shown(Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.getType() == CellType.STRING ? '"' + cell.asString() + '"' : cell.getRawValue();
    }

    @Test
    @DisplayName("a case is forecast from those before it, once there are enough; with what the forecast is worth")
    void forecast() {
        String number = told(Told.running("2026-11-16"));
        as(holder())
                .get("/v1/cases/" + number + "/forecast")
                .then()
                .statusCode(200)
                .body("daysSoFar", equalTo(5))
                .body("running", equalTo(true))
                .body("until", nullValue())
                .body("learntFrom", nullValue());
        for (int n = 0; n < 45; n++) {
            // weeks without a day off: seven, eight or nine working days
            LocalDate monday = LocalDate.of(2026, 3, 2).plusWeeks(n % 4);
            ended(
                    "441521",
                    monday.toString(),
                    "2026-04-30",
                    monday.plusDays(9 + n % 3).toString());
        }
        as(holder())
                .get("/v1/cases/" + number + "/forecast")
                .then()
                .body("daysAtLeast", equalTo(7))
                .body("daysAtMost", equalTo(9))
                .body("from", equalTo("2026-11-18"))
                .body("likely", equalTo("2026-11-19"))
                .body("until", equalTo("2026-11-20"))
                .body("learntFrom", equalTo(45))
                .body("ofOffice", equalTo(true))
                .body("recordOf", equalTo(0))
                .body("recordHeld", equalTo(0));
        as(stranger()).get("/v1/cases/" + number + "/forecast").then().statusCode(404);
    }

    @Test
    @DisplayName(
            "an office with too few cases is told of the city's; who waits for the applicant, as if the days went on; who has ended, nothing")
    void ofTheCity() {
        for (int n = 0; n < 45; n++) {
            ended("441581", "2026-03-02", "2026-03-31", "2026-03-12");
        }
        String waiting = told(Told.waiting());
        as(haifeng("examiner"))
                .get("/v1/cases/" + waiting + "/forecast")
                .then()
                .body("ofOffice", equalTo(false))
                .body("running", equalTo(false))
                .body("daysSoFar", equalTo(0))
                .body("daysAtMost", equalTo(8));
        String ended = told(Told.ended());
        as(haifeng("examiner"))
                .get("/v1/cases/" + ended + "/forecast")
                .then()
                .body("running", equalTo(false))
                .body("until", nullValue());
    }

    @Test
    @DisplayName(
            "what an applicant took back says nothing about how long an office takes; the record is kept by item and office")
    void record() {
        for (int n = 0; n < 45; n++) {
            // one a week: each could be told from those that had ended when it came
            LocalDate monday = LocalDate.of(2025, 1, 6).plusWeeks(n);
            ended("441521", monday.toString(), "2026-03-31", monday.plusDays(10).toString());
            String number = number("441521");
            hear(number, 1, "2026-03-02T02:00:00Z", Told.running("2026-03-31"));
            hear(number, 2, "2026-03-03T02:00:00Z", new Told("441521", "WITHDRAWN", null, null, "id-of-trader"));
        }
        as(supervisor())
                .get("/v1/forecasts")
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].cases", equalTo(45))
                .body("[0].daysLikely", equalTo(8))
                .body("[0].recordOf", equalTo(14))
                .body("[0].recordHeld", greaterThan(0));
        as(lufeng("examiner")).get("/v1/forecasts").then().body("$", hasSize(0));
        as(holder()).get("/v1/forecasts").then().statusCode(403);
    }

    @Test
    @DisplayName(
            "what notices asked for is counted clause by clause, the most frequent first; heard again it is not counted twice")
    void reasons() {
        String first = number("441521");
        asked("one", first, "441521", "electronic-plan", "review-opinion");
        asked("one", first, "441521", "electronic-plan", "review-opinion");
        asked("two", number("441521"), "441521", "electronic-plan");
        asked("three", number("441581"), "441581", "electronic-plan");
        as(supervisor())
                .get("/v1/statistics/reasons?from=2026-01&until=2026-12")
                .then()
                .statusCode(200)
                .body("material", contains("electronic-plan", "review-opinion"))
                .body("clause", contains("A-1", "A-2"))
                .body("times", contains(3, 1))
                .body("cases", contains(3, 1));
        as(haifeng("examiner"))
                .get("/v1/statistics/reasons?from=2026-01&until=2026-12&by=MONTH&by=OFFICE")
                .then()
                .body("office", contains("441521", "441521"))
                .body("month", contains("2026-11", "2026-11"))
                .body("times", contains(2, 1));
    }

    private void asked(String event, String number, String office, String... materials) {
        Instant at = Instant.parse("2026-11-10T02:00:00Z");
        List<Point> points = IntStream.range(0, materials.length)
                .mapToObj(n -> new Point(materials[n], "A-" + (n + 1)))
                .toList();
        keepNotice.handle(event, Told.waiting().at(office).head(number, HOLDER, at), points);
    }

    private void ended(String office, String from, String due, String until) {
        String number = number(office);
        hear(
                CaseService.PLAN_FILING,
                number,
                HOLDER,
                1,
                from + "T02:00:00Z",
                Told.running(due).at(office));
        hear(
                CaseService.PLAN_FILING,
                number,
                HOLDER,
                2,
                until + "T02:00:00Z",
                Told.ended().at(office));
    }
}
