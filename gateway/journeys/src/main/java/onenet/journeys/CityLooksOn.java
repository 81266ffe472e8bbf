package onenet.journeys;

import onenet.journeys.caller.Answer;
import onenet.journeys.caller.Gateway;
import onenet.journeys.caller.Person;
import onenet.journeys.caller.StoryBroken;
import onenet.journeys.story.Telling;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The demo's last act: the city entrusts a county with a power, recalls it before its term is over, and everybody has the file of what was decided. */
final class CityLooksOn {

    private static final String SERVICE = "/api/oversight/v1";
    private static final String PAPERS = SERVICE + "/powers/instruments";
    private static final String CITY = "441500";
    private static final String COUNTY = "441523";
    private static final String ITEM = "00012504500001";
    private static final String CLASS = "PETROL_STATION";

    /** From the first day of the entrustment to its recall; one told before on this city is over by then. */
    private static final int DAYS = 30;

    private final Gateway gateway;
    private final Path folder;
    private final Telling telling;
    private final LocalDate today;

    CityLooksOn(Gateway gateway, LocalDate today, Path folder, Telling telling) {
        this.gateway = gateway;
        this.today = today;
        this.folder = folder;
        this.telling = telling;
    }

    void tell() {
        LocalDate first = firstFreeDay();
        LocalDate recalled = first.plusDays(DAYS);
        telling.step(
                "市局把加油站许可委托给陆河县：一人拟文，试算在办件，另一人批准",
                "The city entrusts Luhe county with petrol stations: drafted by one, rehearsed, approved by another");
        String line = approved(entrustment(first)) + "/1";
        holder(first.minusDays(1), CITY);
        holder(first, COUNTY);

        telling.step(
                "期满前收回：已受理的办件由县局办完，其余回到市局",
                "Recalled before its term is over: what is accepted the county finishes, the rest goes back");
        approved(recall(line, recalled));
        holder(recalled.minusDays(1), COUNTY);
        holder(recalled, CITY);

        telling.step("行政许可公示：任何人都可以取得全部记录", "Published licences: anybody may take all records away");
        publicity();
    }

    private LocalDate firstFreeDay() {
        LocalDate day = today.plusDays(1);
        while (!asked(day).path("office").asText().equals(CITY)) {
            day = day.plusDays(DAYS + 1);
            if (day.isAfter(today.plusYears(2))) {
                throw new StoryBroken("the county holds the power for years to come");
            }
        }
        return day;
    }

    private JsonNode asked(LocalDate day) {
        return gateway.anyone()
                .get(SERVICE + "/powers/holder?itemCode=" + ITEM + "&divisionCode=" + COUNTY + "&caseClass=" + CLASS
                        + "&on=" + day)
                .must(200)
                .json();
    }

    private void holder(LocalDate day, String expected) {
        JsonNode answer = asked(day);
        if (!answer.path("office").asText().equals(expected)) {
            throw new StoryBroken("on " + day + " not " + expected + " but " + answer);
        }
        telling.fact("%s %s · %s · 名义 in the name of %s"
                .formatted(
                        day,
                        answer.path("officeName").asText(),
                        answer.path("mode").asText(),
                        answer.path("inNameOfName").asText()));
    }

    private String approved(Map<String, ?> form) {
        Person drafter = gateway.as("city-supervisor");
        String number =
                drafter.post(PAPERS, form).must(201).json().path("recordNumber").asText();
        String paper = PAPERS + "/" + number;
        Answer tried = drafter.act(
                        paper + "/rehearsal", null, drafter.get(paper).must(200).etag())
                .must(201);
        telling.fact(number + " 试算 rehearsed: " + tried.json().at("/rehearsed/outcomes"));
        drafter.act(paper + "/approval", Map.of("words", "x"), tried.etag()).mustRefuse(403, "FOUR_EYES");
        gateway.as("city-supervisor2")
                .act(paper + "/approval", Map.of("words", "同意（演示）"), tried.etag())
                .must(201);
        return number;
    }

    private Map<String, ?> entrustment(LocalDate first) {
        Map<String, Object> form = paper("ENTRUST");
        form.put(
                "duties",
                Map.of(
                        "rightsAndDuties", "以市局名义受理、审查、决定（演示）",
                        "training", "市局每年培训一次（演示）",
                        "supervision", "市局抽查案卷（演示）",
                        "reporting", "每季度报告（演示）",
                        "noReEntrustment", true));
        form.put(
                "lines",
                List.of(Map.of(
                        "itemCodes", List.of(ITEM),
                        "areas", List.of(COUNTY),
                        "caseClasses", List.of(CLASS),
                        "office", COUNTY,
                        "from", first.toString(),
                        "until", first.plusYears(1).toString())));
        return form;
    }

    private Map<String, ?> recall(String line, LocalDate from) {
        Map<String, Object> form = paper("RECALL");
        form.put("changes", List.of(Map.of("line", line, "from", from.toString())));
        form.put("inFlight", "ACCEPTED_FINISH");
        return form;
    }

    private Map<String, Object> paper(String kind) {
        return new HashMap<>(Map.of(
                "kind",
                kind,
                "number",
                "汕应急委〔" + today.getYear() + "〕演示" + UUID.randomUUID().toString().substring(0, 8) + "号",
                "title",
                "危险化学品经营许可委托事项（演示）",
                "office",
                CITY,
                "issuedOn",
                today.toString(),
                "basis",
                "行政许可法第二十四条"));
    }

    private void publicity() {
        byte[] file =
                gateway.anyone().get(SERVICE + "/publicity/file").must(200).bytes();
        Path written = folder.resolve("licences.csv");
        try {
            Files.createDirectories(folder);
            Files.write(written, file);
            long rows = Files.readAllLines(written).stream()
                    .skip(1)
                    .filter(row -> !row.isBlank())
                    .count();
            if (rows == 0) {
                throw new StoryBroken("the licence of the first act is not published");
            }
            telling.fact("双公示数据文件 " + written + " · " + rows + " 行 rows");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
